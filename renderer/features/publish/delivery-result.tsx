import type { Delivery } from '../../../shared/contract/publishing.ts';
import { useDates } from '../../i18n/index.ts';
import { DeliveryCard } from '../outbox/index.tsx';
import { publishWords } from './locale/index.ts';
import type { PublishingFacts } from './use-publishing.ts';

interface DeliveryResultProps {
  readonly facts: PublishingFacts;
  readonly delivery: Delivery;
}

/** Whether a delivery still has to be told: it is under way, or it needs somebody. */
export function isUnfinished({ state }: Pick<Delivery, 'state'>): boolean {
  return state !== 'delivered' && state !== 'cancelled';
}

/** The newest delivery of an article to a site, live; once it has arrived, what that means. */
export function DeliveryResult({ facts, delivery }: DeliveryResultProps) {
  const text = publishWords.useText();
  const dates = useDates();
  const { action, state, receipt } = delivery;
  const date = receipt?.publishedAt ? dates.full(receipt.publishedAt) : '';
  return (
    <DeliveryCard
      delivery={delivery}
      pageUrl={facts.publication?.receipt.url ?? null}
      heading={
        state === 'delivered' && (
          <div>
            <p className="publish-delivered">{text(`delivered.${action}`)}</p>
            <p className="publish-facts">{text(`deliveredText.${action}`, { date })}</p>
          </div>
        )
      }
    />
  );
}
