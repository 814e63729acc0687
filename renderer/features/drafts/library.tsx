import { useDeferredValue, useState } from 'react';
import { ErrorBanner } from '../../app/trouble/index.ts';
import { Button, EmptyState, IconButton, SearchField } from '../../ui/index.ts';
import { Bin } from './bin.tsx';
import { duplicate, moveToBin } from './draft-actions.ts';
import { DraftList } from './draft-list.tsx';
import './library.css';
import { draftWords } from './locale/index.ts';
import { useDraftList } from './use-draft-list.ts';

interface LibraryProps {
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onCreate: () => void;
  readonly place: 'library' | 'bin';
  readonly onPlace: (place: 'library' | 'bin') => void;
}

/** All drafts of this computer, with search; and the bin. */
export function Library(props: LibraryProps) {
  return props.place === 'bin' ? (
    <Bin onBack={() => props.onPlace('library')} />
  ) : (
    <Articles {...props} />
  );
}

function Articles({ openId, onOpen, onCreate, onPlace }: LibraryProps) {
  const text = draftWords.useText();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const list = useDraftList('library', query);
  const count = query === '' ? 'count' : 'found';

  return (
    <section className="library" aria-labelledby="library-title">
      <header className="library-head">
        <div className="library-titles">
          <h2 id="library-title" className="library-title">
            {text('title')}
          </h2>
          <p className="library-count" role="status">
            {list.isStale ? text('searching') : text(count, { count: list.total })}
          </p>
        </div>
        <IconButton icon="trash" label={text('bin.open')} onPress={() => onPlace('bin')} />
        <Button icon="plus" onPress={onCreate}>
          {text('new')}
        </Button>
      </header>
      <div className="library-search">
        <SearchField label={text('search')} value={typed} onChange={setTyped} />
      </div>
      {list.error === null ? (
        <DraftList
          label={text('title')}
          hint={text('keys')}
          list={list}
          openId={openId}
          query={list.isStale ? '' : query}
          empty={
            list.isLoading || list.isStale ? null : <NoArticles query={query} onCreate={onCreate} />
          }
          onEnter={({ id }) => onOpen(id)}
          onDelete={(draft) => void moveToBin(draft)}
          entries={(draft) => [
            {
              id: 'open',
              icon: 'file-text',
              label: text('action.open'),
              onAction: () => onOpen(draft.id),
            },
            {
              id: 'duplicate',
              icon: 'copy',
              label: text('action.duplicate'),
              onAction: () => void duplicate(draft, onOpen),
            },
            {
              id: 'bin',
              icon: 'trash',
              label: text('action.bin'),
              keys: 'Delete',
              onAction: () => void moveToBin(draft),
            },
          ]}
        />
      ) : (
        <ErrorBanner error={list.error} />
      )}
    </section>
  );
}

function NoArticles({
  query,
  onCreate,
}: {
  readonly query: string;
  readonly onCreate: () => void;
}) {
  const text = draftWords.useText();
  if (query !== '') {
    return (
      <EmptyState icon="search" title={text('noneTitle', { query })}>
        {text('noneText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="file-plus"
      title={text('emptyTitle')}
      action={<Button onPress={onCreate}>{text('new')}</Button>}
    >
      {text('emptyText')}
    </EmptyState>
  );
}
