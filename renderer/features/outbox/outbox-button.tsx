import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callQuery } from '../../app/query.ts';
import { Dialog, IconButton } from '../../ui/index.ts';
import { isOpen } from './delivery-actions.ts';
import { outboxWords } from './locale/index.ts';
import { OutboxView } from './outbox-view.tsx';

interface OutboxButtonProps {
  readonly onOpenDraft: (draftId: string) => void;
}

/** The top bar's way to the outbox, with how many deliveries are under way. */
export function OutboxButton({ onOpenDraft }: OutboxButtonProps) {
  const text = outboxWords.useText();
  const [isShown, setIsShown] = useState(false);
  const { data: deliveries = [] } = useQuery(callQuery('publishing', 'deliveries', {}));
  const count = deliveries.filter(isOpen).length;
  return (
    <>
      <span className="outbox-button">
        <IconButton
          icon="send"
          label={count > 0 ? text('badge', { count }) : text('title')}
          onPress={() => setIsShown(true)}
        />
        {count > 0 && (
          <span className="outbox-count" aria-hidden="true">
            {count}
          </span>
        )}
      </span>
      <Dialog
        title={text('title')}
        size="medium"
        isOpen={isShown}
        onClose={() => setIsShown(false)}
      >
        <OutboxView
          onOpenDraft={(draftId) => {
            setIsShown(false);
            onOpenDraft(draftId);
          }}
        />
      </Dialog>
    </>
  );
}
