import { useQuery } from '@tanstack/react-query';
import type { Delivery } from '../../../shared/contract/publishing.ts';
import { ErrorBanner } from '../../app/trouble/index.ts';
import { callQuery } from '../../app/query.ts';
import { EmptyState } from '../../ui/index.ts';
import { isOpen } from './delivery-actions.ts';
import { DeliveryCard } from './delivery-card.tsx';
import { outboxWords } from './locale/index.ts';

interface OutboxViewProps {
  readonly onOpenDraft: (draftId: string) => void;
}

/** Everything on its way to the sites, then what has ended; each newest first. */
export function OutboxView({ onOpenDraft }: OutboxViewProps) {
  const text = outboxWords.useText();
  const { data: deliveries, error } = useQuery(callQuery('publishing', 'deliveries', {}));
  if (error) return <ErrorBanner error={error} />;
  if (!deliveries) return null;
  if (deliveries.length === 0) {
    return (
      <EmptyState icon="send" title={text('empty')}>
        {text('emptyText')}
      </EmptyState>
    );
  }
  const open = deliveries.filter(isOpen);
  const closed = deliveries.filter((delivery) => !isOpen(delivery));
  return (
    <div className="outbox">
      <Deliveries title={text('lists.open')} deliveries={open} onOpenDraft={onOpenDraft} />
      <Deliveries title={text('lists.closed')} deliveries={closed} onOpenDraft={onOpenDraft} />
    </div>
  );
}

interface DeliveriesProps extends OutboxViewProps {
  readonly title: string;
  readonly deliveries: readonly Delivery[];
}

function Deliveries({ title, deliveries, onOpenDraft }: DeliveriesProps) {
  const text = outboxWords.useText();
  const { data: destinations = [] } = useQuery(callQuery('publishing', 'destinations'));
  if (deliveries.length === 0) return null;
  return (
    <section className="outbox-section" aria-label={title}>
      <h3 className="outbox-title">{title}</h3>
      <ul className="outbox-list">
        {deliveries.map((delivery) => {
          const { id, draftId, destinationId, headline } = delivery;
          const destination = destinations.find((entry) => entry.id === destinationId)?.name ?? '';
          return (
            <li key={id}>
              <DeliveryCard
                delivery={delivery}
                pageUrl={null}
                onOpenDraft={() => onOpenDraft(draftId)}
                heading={
                  <div>
                    <p className="outbox-headline">{headline || text('untitled')}</p>
                    <p className="outbox-facts">
                      {text('on', { action: text(`action.${delivery.action}`), destination })}
                    </p>
                  </div>
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
