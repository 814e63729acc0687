import { useEffect, useRef } from 'react';
import type { ArchiveStory } from '../../../shared/contract/archive.ts';
import { storyKey } from '../../../shared/article/story-ref.ts';
import { Icon } from '../../ui/index.ts';
import { storyWords } from './locale/index.ts';
import { useRefusalWords } from './refusal-words.ts';
import { StoryLine } from './story-line.tsx';
import type { Refusal } from './story-lists.ts';

/** A search result with what stands against adding it. */
export interface Result {
  readonly story: ArchiveStory;
  readonly refusal: Refusal | null;
}

interface SearchResultsProps {
  readonly id: string;
  readonly results: readonly Result[];
  readonly query: string;
  /** Index of the result that Enter adds. */
  readonly cursor: number | null;
  readonly onAdd: (index: number) => void;
  /** The list is scrolled close to its end. */
  readonly onNearEnd: () => void;
}

/** The id of the element that shows a result, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/**
 * The stories found. The keyboard stays in the search box, which names the result at the cursor, so
 * that many can be added in a row; a list that takes the focus could not do that.
 */
export function SearchResults({
  id,
  results,
  query,
  cursor,
  onAdd,
  onNearEnd,
}: SearchResultsProps) {
  const text = storyWords.useText();
  const atCursor = useRef<HTMLLIElement>(null);
  useEffect(() => {
    atCursor.current?.scrollIntoView({ block: 'nearest' });
  }, [cursor, query]);
  return (
    <ul
      id={id}
      className="stories-results"
      role="listbox"
      // A list that scrolls would be a stop of its own; the keyboard is in the search box.
      tabIndex={-1}
      aria-label={text('picker.results')}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        if (scrollHeight - scrollTop - clientHeight < clientHeight) onNearEnd();
      }}
    >
      {results.map(({ story, refusal }, index) => (
        <li
          key={storyKey(story)}
          id={optionId(id, index)}
          ref={index === cursor ? atCursor : null}
          className={index === cursor ? 'stories-result stories-result-at' : 'stories-result'}
          role="option"
          aria-selected={refusal?.reason === 'here'}
          aria-disabled={refusal !== null}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAdd(index)}
        >
          <StoryLine story={story} query={query} />
          <ResultMark refusal={refusal} />
        </li>
      ))}
    </ul>
  );
}

function ResultMark({ refusal }: Pick<Result, 'refusal'>) {
  const words = useRefusalWords();
  if (!refusal) return <Icon name="plus" size={16} />;
  return (
    <span className="stories-refusal">
      {refusal.reason === 'here' && <Icon name="check" size={14} />}
      {words(refusal)}
    </span>
  );
}
