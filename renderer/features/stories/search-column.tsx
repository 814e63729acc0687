import { useId, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { EmptyState, Icon } from '../../ui/index.ts';
import { UpdateArchiveButton, useArchiveIsEmpty } from './archive-freshness.tsx';
import { storyWords } from './locale/index.ts';
import { headlinesOf } from './pasted-headlines.ts';
import { nextOpen, step } from './result-cursor.ts';
import { optionId, SearchResults } from './search-results.tsx';
import type { Refusal } from './story-lists.ts';
import { useArchiveSearch } from './use-archive-search.ts';

/** So many results before the last the next ones are asked for. */
const AHEAD = 5;

interface SearchColumnProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What stands against adding a story now. */
  readonly refusalOf: (story: StoryRef) => Refusal | null;
  readonly onAdd: (story: StoryRef) => void;
  readonly onHeadlines: (headlines: readonly string[]) => void;
}

/** Search of the archive by keyboard: ↓ and ↑ choose, Enter adds, and the box keeps the focus. */
export function SearchColumn({
  inputRef,
  typed,
  onType,
  refusalOf,
  onAdd,
  onHeadlines,
}: SearchColumnProps) {
  const text = storyWords.useText();
  const listId = useId();
  const search = useArchiveSearch(typed);
  const isArchiveEmpty = useArchiveIsEmpty();
  /** Where the arrow keys have led in the answer to one question; a new answer starts afresh. */
  const [moved, setMoved] = useState<{ readonly query: string; readonly cursor: number } | null>(
    null,
  );
  const results = (search.stories ?? []).map((story) => ({ story, refusal: refusalOf(story) }));
  const open = results.map(({ refusal }) => refusal === null);
  const cursor = moved?.query === search.query ? moved.cursor : nextOpen(open, 0);
  const setCursor = (at: number | null): void =>
    setMoved(at === null ? null : { query: search.query, cursor: at });

  const askAhead = (index: number): void => {
    if (index >= results.length - AHEAD) search.loadMore();
  };
  const add = (index: number): void => {
    const result = results[index];
    if (!result) return;
    onAdd(result.story);
    // The text is selected so that the next key starts a new search; Enter adds the next story.
    inputRef.current?.select();
    setCursor(result.refusal ? index : nextOpen(open.with(index, false), index));
    askAhead(index);
  };
  /** Enter was quicker than the answer: it means the first story of that answer. */
  const addFirst = async (): Promise<void> => {
    const stories = await search.answerNow().catch(() => []);
    const first = stories.find((story) => refusalOf(story) === null);
    if (!first) return;
    onAdd(first);
    inputRef.current?.select();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = step(results.length, cursor, event.key === 'ArrowDown' ? 1 : -1);
      setCursor(next);
      if (next !== null) askAhead(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (search.isBehind) void addFirst();
      else if (cursor !== null) add(cursor);
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      onType('');
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const headlines = headlinesOf(event.clipboardData.getData('text/plain'));
    if (headlines.length === 0) return;
    event.preventDefault();
    onHeadlines(headlines);
  };

  const isShown = results.length > 0;
  return (
    <section className="stories-search" aria-label={text('picker.search')}>
      <div className="ui-input-group stories-search-box">
        <Icon name="search" size={16} />
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-label={text('picker.search')}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? listId : undefined}
          aria-activedescendant={isShown && cursor !== null ? optionId(listId, cursor) : undefined}
          placeholder={text('picker.placeholder')}
          value={typed}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </div>
      <div className="stories-search-state">
        <p role="status">{resultWords()}</p>
        <p>{text('picker.keys')}</p>
      </div>
      {isShown ? (
        <SearchResults
          id={listId}
          results={results}
          query={search.query}
          cursor={cursor}
          onAdd={add}
          onNearEnd={search.loadMore}
        />
      ) : (
        <div className="stories-results">{nothing()}</div>
      )}
    </section>
  );

  function resultWords(): string {
    if (search.error) return text('picker.failed');
    if (search.isBehind || search.stories === null) return text('picker.searching');
    if (search.query === '') return isShown ? text('picker.latest') : '';
    const count = results.length;
    return search.more ? text('picker.foundMany', { count }) : text('picker.found', { count });
  }

  function nothing() {
    if (search.stories === null || search.error) return null;
    if (isArchiveEmpty) {
      return (
        <EmptyState
          icon="archive"
          title={text('picker.noArchive')}
          action={<UpdateArchiveButton />}
        >
          {text('picker.noArchiveText')}
        </EmptyState>
      );
    }
    return (
      <EmptyState icon="search" title={text('picker.none', { query: search.query })}>
        {text('picker.noneText')}
      </EmptyState>
    );
  }
}
