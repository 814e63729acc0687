import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { api } from '../../app/api.ts';
import { callQuery } from '../../app/query.ts';
import { ErrorBanner, showTrouble } from '../../app/trouble/index.ts';
import { useDates } from '../../i18n/index.ts';
import { Button, ConfirmDialog, Dialog, showToast } from '../../ui/index.ts';
import { historyWords } from './locale/index.ts';
import { RevisionText } from './revision-text.tsx';

interface RevisionDialogProps {
  readonly revision: Revision;
  readonly flush: () => Promise<void>;
  readonly onClose: () => void;
  readonly onRestored: () => void;
}

/** One version to read, and the way back to it. */
export function RevisionDialog({ revision, flush, onClose, onRestored }: RevisionDialogProps) {
  const text = historyWords.useText();
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const read = useQuery(callQuery('revisions', 'read', { id: revision.id }));
  const when = dates.full(revision.createdAt);
  const restore = (): Promise<void> =>
    showTrouble(async () => {
      await flush();
      await api.revisions.restore({ id: revision.id });
      onRestored();
      showToast({ severity: 'success', title: text('restore.done', { when }) });
      onClose();
    });

  return (
    <Dialog
      title={text('view.title', { when })}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('view.close')}</Button>
          <Button variant="primary" icon="restore" onPress={() => setAsking(true)}>
            {text('view.restore')}
          </Button>
        </>
      }
    >
      <p className="history-intro">
        {text('view.by', { author: revision.author || '–', kind: text(`kind.${revision.kind}`) })}
      </p>
      {read.error && <ErrorBanner error={read.error} />}
      {read.data && <RevisionText content={read.data.content} />}
      <ConfirmDialog
        title={text('restore.title', { when })}
        isOpen={asking}
        confirmLabel={text('restore.confirm')}
        onConfirm={() => void restore()}
        onClose={() => setAsking(false)}
      >
        <p>{text('restore.text')}</p>
      </ConfirmDialog>
    </Dialog>
  );
}
