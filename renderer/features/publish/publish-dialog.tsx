import { useEffect, useRef, useState } from 'react';
import { ErrorBanner } from '../../app/trouble/index.ts';
import { Button, Dialog, EmptyState, Select } from '../../ui/index.ts';
import type { OpenArticle } from '../editor/index.tsx';
import { ActionBar } from './action-bar.tsx';
import { DeliveryResult, isUnfinished } from './delivery-result.tsx';
import { publishWords } from './locale/index.ts';
import { PagePreview } from './page-preview.tsx';
import { PublicationLine } from './publication-line.tsx';
import { startingDestination } from './publish-choice.ts';
import { ReadinessList } from './readiness-list.tsx';
import type { ReadinessTarget } from './readiness-list.tsx';
import { usePublishingFacts } from './use-publishing.ts';
import { useReadiness } from './use-readiness.ts';

interface PublishDialogProps {
  readonly article: OpenArticle;
  /** Leads to what a readiness line names; called once the dialog has given the keyboard back. */
  readonly onGoTo: (target: ReadinessTarget) => void;
  readonly onClose: () => void;
}

/** Where to, what is missing, how the page will look, and then: publish, update or take off. */
export function PublishDialog({ article, onGoTo, onClose }: PublishDialogProps) {
  const text = publishWords.useText();
  const all = usePublishingFacts(article.id);
  const [chosenId, setChosenId] = useState<string | null>(null);
  /** The delivery that was queued here: its end is told here too. */
  const [queuedId, setQueuedId] = useState<string | null>(null);
  const resultRef = useRef<HTMLDivElement>(null);
  const goTo = useAfterClose(onGoTo, onClose);

  const chosen = startingDestination(all?.map(({ destination }) => destination) ?? [], chosenId);
  const facts = all?.find(({ destination }) => destination === chosen) ?? null;
  const { readiness, error, version } = useReadiness(article.id, chosen?.id ?? null, () =>
    article.flush(),
  );

  const delivery = facts?.delivery ?? null;
  const isTold = delivery !== null && (delivery.id === queuedId || isUnfinished(delivery));
  const isArrived = isTold && delivery.id === queuedId && delivery.state === 'delivered';

  return (
    <Dialog
      title={text('title')}
      size="full"
      isOpen
      onClose={onClose}
      actions={
        facts ? (
          <ActionBar
            draftId={article.id}
            facts={facts}
            verdict={readiness?.verdict ?? null}
            flush={() => article.flush()}
            onQueued={({ id }) => {
              setQueuedId(id);
              // The button that was pressed is about to be disabled and would lose the keyboard.
              resultRef.current?.focus();
            }}
            onClose={onClose}
          />
        ) : (
          <Button onPress={onClose}>{text('close')}</Button>
        )
      }
    >
      <div className="publish-dialog">
        <div className="publish-side">
          {all?.length === 0 && (
            <EmptyState
              icon="globe"
              title={text('noDestination')}
              action={
                <Button onPress={() => goTo({ kind: 'destination' })}>{text('settings')}</Button>
              }
            >
              {text('noDestinationText')}
            </EmptyState>
          )}
          {all && chosen && (
            <Select
              label={text('destination')}
              options={all.map(({ destination: { id, name } }) => ({ id, label: name }))}
              value={chosen.id}
              onChange={setChosenId}
            />
          )}
          {facts && !isArrived && <PublicationLine publication={facts.publication} />}
          <div
            ref={resultRef}
            className="publish-result"
            role="group"
            aria-label={text('panel.lastDelivery')}
            tabIndex={-1}
          >
            {facts && isTold && <DeliveryResult facts={facts} delivery={delivery} />}
          </div>
          {error ? (
            <ErrorBanner error={error} />
          ) : (
            <ReadinessList readiness={readiness} onGoTo={goTo} />
          )}
        </div>
        {version > 0 && (
          // Once it has arrived the page has its date.
          <PagePreview draftId={article.id} version={isArrived ? version + 1 : version} />
        )}
      </div>
    </Dialog>
  );
}

/**
 * Closes the dialog and then goes to a place. The dialog gives the focus back when it goes away;
 * what is called before that would lose the focus again.
 */
function useAfterClose<T>(goTo: (target: T) => void, onClose: () => void): (target: T) => void {
  const pending = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      const then = pending.current;
      if (then) requestAnimationFrame(() => requestAnimationFrame(then));
    },
    [],
  );
  return (target) => {
    pending.current = () => goTo(target);
    onClose();
  };
}
