import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { callQuery } from '../../app/query.ts';
import { ErrorBanner } from '../../app/trouble/index.ts';
import { useDates, useNow } from '../../i18n/index.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import './history.css';
import { keepRevision } from './keep-revision.ts';
import { historyWords } from './locale/index.ts';
import { RevisionDialog } from './revision-dialog.tsx';

interface HistoryPanelProps {
  readonly draftId: string;
  /** Stores what is still being typed; a version must hold all of it. */
  readonly flush: () => Promise<void>;
  /** Takes the draft as it is after a return to an older version. */
  readonly onRestored: () => void;
}

/** The versions of one article: keep one, read one, return to one. */
export function HistoryPanel({ draftId, flush, onRestored }: HistoryPanelProps) {
  const text = historyWords.useText();
  const revisions = useQuery(callQuery('revisions', 'list', { draftId }));
  const [shown, setShown] = useState<Revision | null>(null);

  return (
    <section className="history" aria-label={text('title')}>
      <p className="history-intro">{text('intro')}</p>
      <Button icon="save" onPress={() => void keepRevision(draftId, flush)}>
        {text('keep')}
      </Button>
      {revisions.error && <ErrorBanner error={revisions.error} />}
      {revisions.data?.length === 0 && (
        <EmptyState icon="history" title={text('emptyTitle')}>
          {text('emptyText')}
        </EmptyState>
      )}
      <ol className="history-list">
        {revisions.data?.map((revision) => (
          <li key={revision.id}>
            <RevisionLine revision={revision} onRead={() => setShown(revision)} />
          </li>
        ))}
      </ol>
      {shown && (
        <RevisionDialog
          revision={shown}
          flush={flush}
          onClose={() => setShown(null)}
          onRestored={onRestored}
        />
      )}
    </section>
  );
}

function RevisionLine({
  revision,
  onRead,
}: {
  readonly revision: Revision;
  readonly onRead: () => void;
}) {
  const text = historyWords.useText();
  const dates = useDates();
  const now = useNow();
  const when = dates.full(revision.createdAt);
  return (
    <AriaButton className="history-line" aria-label={text('read', { when })} onPress={onRead}>
      <span className="history-line-top">
        <time dateTime={revision.createdAt}>{dates.short(revision.createdAt)}</time>
        <span className="history-line-ago">{dates.relative(revision.createdAt, now)}</span>
      </span>
      <span className="history-line-headline">{revision.headline || text('untitled')}</span>
      <span className="history-line-notes">
        {[text(`kind.${revision.kind}`), revision.author, text('words', { count: revision.words })]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </AriaButton>
  );
}
