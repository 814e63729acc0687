import type { ReactNode } from 'react';
import {
  Collection,
  GridList,
  GridListItem,
  GridListLoadMoreItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { useInterfaceLanguage } from '../../i18n/index.ts';
import { IconButton, Menu } from '../../ui/index.ts';
import type { MenuEntry } from '../../ui/index.ts';
import './draft-list.css';
import type { DraftLine } from './draft-pages.ts';
import { DraftRow } from './draft-row.tsx';
import { draftWords } from './locale/index.ts';
import type { useDraftList } from './use-draft-list.ts';

/** Height of a line in root ems, without and with the words a search found. */
const LINE = 7;
const LINE_WITH_SNIPPET = 8.4;
const LOADER = 2;

interface DraftListProps {
  readonly label: string;
  readonly hint: string;
  readonly list: ReturnType<typeof useDraftList>;
  readonly openId: string | null;
  /** What the lines were found by; empty where they are all there are. */
  readonly query: string;
  readonly empty: ReactNode;
  readonly onEnter: (draft: DraftLine) => void;
  readonly onDelete: (draft: DraftLine) => void;
  readonly entries: (draft: DraftLine) => readonly MenuEntry[];
}

/** Lines of drafts; only those near the screen are in the page, so ten thousand cost as much as ten. */
export function DraftList(props: DraftListProps) {
  const { label, hint, list, openId, query, empty, onEnter, onDelete, entries } = props;
  const text = draftWords.useText();
  const language = useInterfaceLanguage();
  const byKey = (key: unknown): DraftLine | undefined => list.lines.find(({ id }) => id === key);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Delete' || !(event.target instanceof Element)) return;
    const draft = byKey(event.target.closest('[data-key]')?.getAttribute('data-key'));
    if (draft) onDelete(draft);
  };
  if (list.lines.length === 0) return <div className="draft-list">{empty}</div>;
  return (
    <div className="draft-list" onKeyDown={onKeyDown}>
      <Virtualizer
        layout={ListLayout}
        layoutOptions={{
          rowSize: inPixels(query !== '' ? LINE_WITH_SNIPPET : LINE),
          loaderSize: inPixels(LOADER),
        }}
      >
        <GridList
          className="draft-list-rows"
          aria-label={label}
          aria-description={hint}
          keyboardNavigationBehavior="tab"
          onAction={(key) => {
            const draft = byKey(key);
            if (draft) onEnter(draft);
          }}
        >
          <Collection items={list.lines} dependencies={[openId, language, query]}>
            {(draft) => (
              <GridListItem
                id={draft.id}
                textValue={draft.headline || text('untitled')}
                className="draft-list-row"
              >
                <DraftRow draft={draft} isOpen={draft.id === openId} query={query} />
                <Menu
                  label={text('more', { headline: draft.headline || text('untitled') })}
                  trigger={
                    <IconButton
                      icon="ellipsis"
                      size="small"
                      label={text('more', { headline: draft.headline || text('untitled') })}
                    />
                  }
                  entries={entries(draft)}
                />
              </GridListItem>
            )}
          </Collection>
          <GridListLoadMoreItem onLoadMore={list.more} isLoading={list.isLoadingMore}>
            {text('loading')}
          </GridListLoadMoreItem>
        </GridList>
      </Virtualizer>
    </div>
  );
}

function inPixels(rootEms: number): number {
  return Math.round(
    rootEms * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
}
