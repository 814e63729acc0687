import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Delivery } from '../../../shared/contract/publishing.ts';
import { api } from '../../app/api.ts';
import { ErrorBanner } from '../../app/trouble/index.ts';
import { Button, ConfirmDialog } from '../../ui/index.ts';
import { publishWords } from './locale/index.ts';
import { publishChoice } from './publish-choice.ts';
import type { PublishAction } from './publish-choice.ts';
import type { Readiness } from './readiness.ts';
import type { PublishingFacts } from './use-publishing.ts';

interface ActionBarProps {
  readonly draftId: string;
  readonly facts: PublishingFacts;
  /** Null while the check is under way. */
  readonly verdict: Readiness['verdict'] | null;
  readonly flush: () => Promise<void>;
  readonly onQueued: (delivery: Delivery) => void;
  readonly onClose: () => void;
}

/** What this login may do with the article here, and why not where it may not. */
export function ActionBar(props: ActionBarProps) {
  const { draftId, facts, verdict, flush, onQueued, onClose } = props;
  const text = publishWords.useText();
  const [isAsking, setIsAsking] = useState(false);
  const { destination, capabilities, publication, delivery } = facts;
  const destinationId = destination.id;
  const choice = publishChoice(destination, capabilities, publication);
  // One that waits for a retry or for the user may be replaced by a new one with newer text.
  const isUnderWay = delivery?.state === 'waiting' || delivery?.state === 'sending';
  const queue = useMutation({
    mutationFn: async (action: PublishAction) => {
      await flush();
      return api.publishing.publish({ draftId, destinationId, action });
    },
    onSuccess: onQueued,
  });
  const verify = useMutation({
    mutationFn: () => api.publishing.verifyDestination({ id: destinationId }),
  });

  const isBusy = queue.isPending || isUnderWay;
  const isReady = verdict !== null && verdict !== 'blocked';
  const obstacle = isUnderWay ? 'under-way' : choice.obstacle;
  return (
    <div className="publish-bar">
      <p className="publish-note" role="status">
        {obstacle !== null
          ? text(`obstacle.${obstacle}`)
          : choice.action === 'submit'
            ? text('submitNote')
            : ''}
      </p>
      {queue.error && <ErrorBanner error={queue.error} onClose={() => queue.reset()} />}
      {choice.mayUnpublish && (
        <Button variant="danger" isDisabled={isBusy} onPress={() => setIsAsking(true)}>
          {text('action.unpublish')}
        </Button>
      )}
      <Button onPress={onClose}>{text('close')}</Button>
      {choice.obstacle === 'not-verified' ? (
        <Button variant="primary" isPending={verify.isPending} onPress={() => verify.mutate()}>
          {text('verify')}
        </Button>
      ) : (
        <Button
          variant="primary"
          icon={choice.action === 'submit' ? 'send' : 'upload'}
          isPending={queue.isPending}
          isDisabled={isBusy || choice.obstacle !== null || !isReady}
          onPress={() => queue.mutate(choice.action)}
        >
          {text(`action.${choice.action}`)}
        </Button>
      )}
      <ConfirmDialog
        title={text('unpublish.title')}
        isOpen={isAsking}
        danger
        confirmLabel={text('unpublish.confirm')}
        onConfirm={() => queue.mutate('unpublish')}
        onClose={() => setIsAsking(false)}
      >
        <p>{text('unpublish.text')}</p>
      </ConfirmDialog>
    </div>
  );
}
