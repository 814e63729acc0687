import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Delivery } from '../../../shared/contract/publishing.ts';
import { api } from '../../app/api.ts';
import { ErrorBanner, TroubleBanner, useTrouble } from '../../app/trouble/index.ts';
import { useDates } from '../../i18n/index.ts';
import { Button, Icon, ProgressBar } from '../../ui/index.ts';
import type { IconName } from '../../ui/index.ts';
import { deliveryActions } from './delivery-actions.ts';
import type { DeliveryAction } from './delivery-actions.ts';
import { deliverySteps } from './delivery-steps.ts';
import { outboxWords } from './locale/index.ts';
import { OverwriteDialog } from './overwrite-dialog.tsx';
import { PageLink } from './page-link.tsx';

interface DeliveryCardProps {
  readonly delivery: Delivery;
  /** Public address of the article as it was last known, or null. */
  readonly pageUrl: string | null;
  /** Headline and destination, where the surroundings do not say them. */
  readonly heading?: ReactNode;
  /** The way to the article, where it is not the one on the desk. */
  readonly onOpenDraft?: () => void;
}

const icons: Readonly<Record<Delivery['state'], IconName>> = {
  waiting: 'clock',
  sending: 'send',
  retrying: 'refresh',
  delivered: 'circle-check',
  'needs-user': 'circle-alert',
  failed: 'circle-alert',
  cancelled: 'x',
};

/** One delivery, live: its state, its steps, why it stopped, and what can be done about it. */
export function DeliveryCard({ delivery, pageUrl, heading, onOpenDraft }: DeliveryCardProps) {
  const text = outboxWords.useText();
  const dates = useDates();
  const { state, receipt, finishedAt, createdAt } = delivery;
  return (
    <article className={`outbox-card outbox-card-${state}`}>
      <header className="outbox-card-head">
        <span className="outbox-state" role="status">
          <Icon name={icons[state]} size={16} />
          {text(`state.${state}`)}
        </span>
        <span className="outbox-when">
          {dates.short(receipt?.readBackAt ?? finishedAt ?? createdAt)}
        </span>
      </header>
      {heading}
      {(state === 'waiting' || state === 'sending') && <Progress delivery={delivery} />}
      <Failure delivery={delivery} />
      <Actions
        delivery={delivery}
        pageUrl={receipt?.url ?? pageUrl}
        {...(onOpenDraft && { onOpenDraft })}
      />
    </article>
  );
}

function Progress({ delivery }: Pick<DeliveryCardProps, 'delivery'>) {
  const text = outboxWords.useText();
  return (
    <>
      <ProgressBar label={text('progress')} value={delivery.progress} />
      <ol className="outbox-steps">
        {deliverySteps(delivery).map(({ step, state }) => (
          <li key={step} className={`outbox-step outbox-step-${state}`}>
            <Icon name={state === 'done' ? 'check' : 'circle-dashed'} size={14} />
            {text(`step.${step}`)}
            <span className="visually-hidden">, {text(`stepState.${state}`)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Why the last attempt failed; nothing for a delivery that is past it. */
function Failure({ delivery }: Pick<DeliveryCardProps, 'delivery'>) {
  const text = outboxWords.useText();
  const dates = useDates();
  const trouble = useTrouble();
  const { failure, state, attempts, nextAttemptAt } = delivery;
  if (!failure || !['retrying', 'needs-user', 'failed'].includes(state)) return null;
  return (
    <>
      <TroubleBanner
        trouble={trouble.failure(failure.cause)}
        severity={state === 'retrying' ? 'warning' : 'error'}
      />
      <p className="outbox-facts">
        {text('attempts', { count: attempts })}
        {nextAttemptAt !== null && (
          <> · {text('nextAttempt', { time: dates.time(nextAttemptAt) })}</>
        )}
      </p>
      {failure.detail !== '' && (
        <p className="outbox-facts">{text('siteSays', { detail: failure.detail })}</p>
      )}
    </>
  );
}

function Actions({ delivery, pageUrl, onOpenDraft }: Omit<DeliveryCardProps, 'heading'>) {
  const text = outboxWords.useText();
  const [isAsking, setIsAsking] = useState(false);
  const { id } = delivery;
  const act = useMutation({
    mutationFn: async (action: Exclude<DeliveryAction, 'open'>) => {
      if (action === 'cancel') await api.publishing.cancel({ id });
      else await api.publishing.retry({ id, overwrite: action === 'overwrite' });
    },
  });
  const actions = deliveryActions(delivery);
  if (actions.length === 0 && !onOpenDraft) return null;

  const button: Readonly<Record<DeliveryAction, () => ReactNode>> = {
    open: () => pageUrl !== null && <PageLink key="open" url={pageUrl} />,
    retry: () => (
      <Button key="retry" size="small" icon="refresh" onPress={() => act.mutate('retry')}>
        {text('retry')}
      </Button>
    ),
    overwrite: () => (
      <Button key="overwrite" size="small" icon="upload" onPress={() => setIsAsking(true)}>
        {text('overwrite')}
      </Button>
    ),
    cancel: () => (
      <Button key="cancel" size="small" variant="quiet" onPress={() => act.mutate('cancel')}>
        {text('cancel')}
      </Button>
    ),
  };
  return (
    <>
      {act.error && <ErrorBanner error={act.error} onClose={() => act.reset()} />}
      <div className="outbox-actions">
        {actions.map((action) => button[action]())}
        {onOpenDraft && (
          <Button size="small" variant="quiet" icon="file-text" onPress={onOpenDraft}>
            {text('openArticle')}
          </Button>
        )}
      </div>
      <OverwriteDialog
        isOpen={isAsking}
        pageUrl={pageUrl}
        onConfirm={() => act.mutate('overwrite')}
        onClose={() => setIsAsking(false)}
      />
    </>
  );
}
