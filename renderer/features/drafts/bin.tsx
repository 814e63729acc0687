import { useState } from 'react';
import { ErrorBanner } from '../../app/trouble/index.ts';
import { Button, ConfirmDialog, EmptyState, IconButton } from '../../ui/index.ts';
import { deleteForever, emptyBin, restore } from './draft-actions.ts';
import { DraftList } from './draft-list.tsx';
import type { DraftLine } from './draft-pages.ts';
import './library.css';
import { draftWords } from './locale/index.ts';
import { useDraftList } from './use-draft-list.ts';

/** What waits for an answer before it is destroyed: one draft, or everything in the bin. */
type Doomed = DraftLine | 'all';

/** Drafts that were put away: bring back, or delete forever after a question. */
export function Bin({ onBack }: { readonly onBack: () => void }) {
  const text = draftWords.useText();
  const list = useDraftList('bin', '');
  const [doomed, setDoomed] = useState<Doomed | null>(null);

  return (
    <section className="library" aria-labelledby="bin-title">
      <header className="library-head">
        <IconButton icon="arrow-left" label={text('action.back')} onPress={onBack} autoFocus />
        <div className="library-titles">
          <h2 id="bin-title" className="library-title">
            {text('bin.title')}
          </h2>
          <p className="library-count" role="status">
            {text('count', { count: list.total })}
          </p>
        </div>
        <Button variant="danger" isDisabled={list.total === 0} onPress={() => setDoomed('all')}>
          {text('action.emptyBin')}
        </Button>
      </header>
      {list.error === null ? (
        <DraftList
          label={text('bin.title')}
          hint={text('bin.keys')}
          list={list}
          openId={null}
          query=""
          empty={
            list.isLoading ? null : (
              <EmptyState icon="trash" title={text('bin.emptyTitle')}>
                {text('bin.emptyText')}
              </EmptyState>
            )
          }
          onEnter={(draft) => void restore(draft)}
          onDelete={setDoomed}
          entries={(draft) => [
            {
              id: 'restore',
              icon: 'restore',
              label: text('action.restore'),
              onAction: () => void restore(draft),
            },
            {
              id: 'delete',
              icon: 'trash',
              label: text('action.deleteForever'),
              keys: 'Delete',
              danger: true,
              onAction: () => setDoomed(draft),
            },
          ]}
        />
      ) : (
        <ErrorBanner error={list.error} />
      )}
      <ConfirmDialog
        title={text('confirm.title', { count: doomed === 'all' ? list.total : 1 })}
        isOpen={doomed !== null}
        danger
        confirmLabel={text('action.deleteForever')}
        onConfirm={() => {
          if (doomed === 'all') void emptyBin();
          else if (doomed) void deleteForever([doomed.id]);
        }}
        onClose={() => setDoomed(null)}
      >
        {doomed !== null && doomed !== 'all' && <p>{doomed.headline || text('untitled')}</p>}
        <p>{text('confirm.text')}</p>
      </ConfirmDialog>
    </section>
  );
}
