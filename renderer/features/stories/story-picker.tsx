import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { Button, Dialog, EmptyState, IconButton } from '../../ui/index.ts';
import { ArchiveFreshness } from './archive-freshness.tsx';
import { ChosenList } from './chosen-list.tsx';
import type { ListEdit } from './chosen-list.tsx';
import { CountBadge } from './count-badge.tsx';
import { HeadlineMatcher } from './headline-matcher.tsx';
import { storyWords } from './locale/index.ts';
import { useRefusalWords } from './refusal-words.ts';
import { SearchColumn } from './search-column.tsx';
import { addStories, refusalOf, withFreshFacts } from './story-lists.ts';
import type { Surroundings } from './story-lists.ts';
import { useFreshFacts } from './use-fresh-facts.ts';
import { usePicked } from './use-picked.ts';

interface StoryPickerProps {
  readonly title: string;
  /** The list as it is when the picker opens. */
  readonly stories: readonly StoryRef[];
  readonly range: { readonly min: number; readonly max: number };
  readonly surroundings: Omit<Surroundings, 'max'>;
  /** Called with the whole list at every step: closing the picker loses nothing. */
  readonly onChange: (stories: readonly StoryRef[]) => void;
  readonly onClose: () => void;
}

/**
 * Search of the archive on the left, the chosen list on the right. All of it works by keyboard:
 * type, Enter adds and keeps the focus; Tab to the list, Alt+arrow moves, Delete removes, Ctrl+Z
 * takes the last step back.
 */
export function StoryPicker({
  title,
  stories: initial,
  range,
  surroundings: around,
  onChange,
  onClose,
}: StoryPickerProps) {
  const text = storyWords.useText();
  const refusalWords = useRefusalWords();
  const inputRef = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [headlines, setHeadlines] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState('');
  const picked = usePicked(initial, onChange);
  const chosenRef = useEndInSight(picked.stories.length);
  const fresh = useFreshFacts(picked.stories);
  const surroundings = { ...around, max: range.max };

  const change = (next: readonly StoryRef[]): void => picked.change(withFreshFacts(next, fresh));
  const add = (story: StoryRef): void => {
    const known = picked.latest();
    const refusal = refusalOf(story, known, surroundings);
    if (refusal) {
      setSaid(`${refusalWords(refusal)}: ${story.headline}`);
      return;
    }
    change([...known, storyRefOf(story)]);
    setSaid(text('said.added', { number: known.length + 1, headline: story.headline }));
  };
  const addMatched = (matched: readonly StoryRef[]) => {
    const addition = addStories(picked.latest(), matched, surroundings);
    if (addition.added.length > 0) change(addition.stories);
    setSaid(text('said.addedMany', { count: addition.added.length }));
    inputRef.current?.focus();
    return addition;
  };
  const edit = (next: readonly StoryRef[], what: ListEdit): void => {
    change(next);
    setSaid(editWords(what));
  };
  const closeMatcher = (): void => {
    setHeadlines(null);
    inputRef.current?.focus();
  };
  const takeBack = (): void => {
    if (!picked.canUndo) return;
    picked.undo();
    setSaid(text('said.undone'));
  };
  const doAgain = (): void => {
    if (!picked.canRedo) return;
    picked.redo();
    setSaid(text('said.redone'));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // In a search box with words Ctrl+Z belongs to the words.
    if (event.target === inputRef.current && typed !== '') return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) doAgain();
    else if (key === 'z') takeBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Dialog
      title={title}
      size="full"
      isOpen
      onClose={onClose}
      actions={
        <>
          <p className="stories-said" role="status">
            {said}
          </p>
          <Button variant="primary" onPress={onClose}>
            {text('picker.done')}
          </Button>
        </>
      }
    >
      <div className="stories-picker" onKeyDown={onKeyDown}>
        <div className="stories-column">
          {headlines && (
            <HeadlineMatcher
              key={headlines.join('\n')}
              headlines={headlines}
              onAdd={addMatched}
              onSearch={(headline) => {
                setTyped(headline);
                inputRef.current?.focus();
              }}
              onClose={closeMatcher}
            />
          )}
          <SearchColumn
            inputRef={inputRef}
            typed={typed}
            onType={setTyped}
            refusalOf={(story) => refusalOf(story, picked.latest(), surroundings)}
            onAdd={add}
            onHeadlines={setHeadlines}
          />
        </div>
        <section className="stories-column stories-chosen" aria-label={text('picker.chosen')}>
          <CountBadge count={picked.stories.length} range={range} />
          <div ref={chosenRef} className="stories-chosen-list">
            <ChosenList
              label={text('picker.chosen')}
              stories={fresh}
              onChange={edit}
              empty={
                <EmptyState icon="newspaper" title={text('picker.chosenEmpty')}>
                  {text('picker.chosenEmptyText')}
                </EmptyState>
              }
            />
          </div>
          {/* After the list, so that Tab leads from the search straight to it. */}
          <span className="stories-chosen-tools">
            <IconButton
              icon="undo"
              label={text('picker.undo')}
              keys="Ctrl+Z"
              isDisabled={!picked.canUndo}
              onPress={takeBack}
            />
            <IconButton
              icon="redo"
              label={text('picker.redo')}
              keys="Ctrl+Y"
              isDisabled={!picked.canRedo}
              onPress={doAgain}
            />
          </span>
          <p className="stories-keys">{text('picker.listKeys')}</p>
        </section>
        <ArchiveFreshness />
      </div>
    </Dialog>
  );

  function editWords(what: ListEdit): string {
    switch (what.kind) {
      case 'removed':
        return text('said.removed', { headline: what.story.headline });
      case 'moved':
        return text('said.moved', { number: what.number, headline: what.story.headline });
      case 'ordered':
        return '';
    }
  }
}

/** Scrolls to the end of a list each time the list has grown: that is where stories are added. */
function useEndInSight(length: number): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const known = useRef(length);
  useEffect(() => {
    const hasGrown = length > known.current;
    known.current = length;
    if (!hasGrown) return undefined;
    // The list builds its rows in a second pass, after this effect.
    const frame = requestAnimationFrame(() => {
      ref.current?.scrollTo({ top: ref.current.scrollHeight });
    });
    return () => cancelAnimationFrame(frame);
  }, [length]);
  return ref;
}

/** The reference alone: an archive story carries more than an article keeps. */
function storyRefOf(story: StoryRef): StoryRef {
  const { destinationId, remoteId, url, headline, section, publishedAt, state } = story;
  return { destinationId, remoteId, url, headline, section, publishedAt, state };
}
