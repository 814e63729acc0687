import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
} from 'lexical';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { safeUrl } from '../../../../shared/article/html.ts';
import type { StoryRef } from '../../../../shared/article/story-ref.ts';
import { Button } from '../../../ui/index.ts';
import { useEditorContext } from '../editor-context.tsx';
import { OPEN_LINK_BOX_COMMAND } from '../extensions/keyboard-extension.ts';
import { words } from '../locale/index.ts';
import { scrollAreaOf } from './scroll-area.ts';

interface Place {
  /** Where the selected text begins and ends, from the top of the frame. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** Address of the link the selection stands in, or empty. */
  readonly url: string;
}

const SEARCH_PAUSE_MS = 120;
const WIDTH = 380;
/** Between the box and the text it belongs to, in pixels. */
const GAP = 8;

/** Where the selected text shall lead: an address, or an own story found by its words. */
export function LinkBox({ frame }: { readonly frame: HTMLElement }) {
  const { editor } = useEditorContext().article;
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_LINK_BOX_COMMAND,
        () => {
          const selection = $getSelection();
          const range = getSelection()?.rangeCount === 0 ? null : getSelection()?.getRangeAt(0);
          if (!$isRangeSelection(selection) || !range) return false;
          const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
          const rect = range.getBoundingClientRect();
          const around = frame.getBoundingClientRect();
          // The text keeps looking selected while the keyboard is in the box.
          CSS.highlights.set('condei-linked', new Highlight(range.cloneRange()));
          setPlace({
            top: rect.top - around.top,
            bottom: rect.bottom - around.top,
            left: Math.max(0, Math.min(rect.left - around.left, around.width - WIDTH)),
            url: link?.getURL() ?? '',
          });
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, frame],
  );
  if (!place) return null;
  const close = (): void => {
    CSS.highlights.delete('condei-linked');
    setPlace(null);
    editor.focus();
  };
  return <OpenLinkBox place={place} onClose={close} />;
}

function OpenLinkBox({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const { article } = useEditorContext();
  const text = words.useText();
  const listId = useId();
  const [typed, setTyped] = useState(place.url);
  const [stories, setStories] = useState<readonly StoryRef[] | null>(null);
  const [active, setActive] = useState(-1);
  const [refused, setRefused] = useState(false);
  const query = looksLikeUrl(typed) ? '' : typed.trim();
  const box = useRef<HTMLDivElement>(null);

  // Below the text, or above it where the window ends: the box grows with what it finds.
  useLayoutEffect(() => {
    const element = box.current;
    const around = element?.offsetParent?.getBoundingClientRect();
    if (!element?.parentElement || !around) return;
    const page = scrollAreaOf(element.parentElement)?.getBoundingClientRect();
    const below = (page?.bottom ?? window.innerHeight) - around.top - place.bottom - GAP;
    const above = around.top + place.top - (page?.top ?? 0) - GAP;
    const isBelow = below >= element.offsetHeight || below >= above;
    element.style.top = isBelow
      ? `${place.bottom + GAP}px`
      : `${place.top - GAP - element.offsetHeight}px`;
  }, [place, stories, refused, query]);

  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      if (query.length < 2) {
        setStories(null);
        return;
      }
      article.services.searchStories(query).then(
        (found) => {
          if (!current) return;
          setStories(found.slice(0, 8));
          setActive(found.length > 0 ? 0 : -1);
        },
        () => {
          if (current) setStories([]);
        },
      );
    }, SEARCH_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [article, query]);

  const apply = (address: string | null): void => {
    if (address !== null && safeUrl(address) === null) {
      setRefused(true);
      return;
    }
    article.editor.dispatchCommand(TOGGLE_LINK_COMMAND, address);
    onClose();
  };
  const submit = (): void => {
    const story = query === '' ? undefined : stories?.[active];
    apply(story ? story.url : withScheme(typed.trim()));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const count = stories?.length ?? 0;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') submit();
    else if (event.key === 'ArrowDown' && count > 0) setActive((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setActive((active + count - 1) % count);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      className="condei-menu condei-link-box"
      role="dialog"
      aria-label={text('link.name')}
      style={{ left: place.left, width: WIDTH }}
    >
      <div className="condei-link-row">
        <input
          className="condei-link-input"
          autoFocus
          value={typed}
          placeholder={text('link.placeholder')}
          aria-label={text('link.input')}
          role="combobox"
          aria-expanded={stories !== null}
          aria-controls={listId}
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          aria-invalid={refused}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(false);
          }}
          onKeyDown={onKeyDown}
        />
        <Button size="small" variant="primary" onPress={submit}>
          {text('link.apply')}
        </Button>
        {place.url !== '' && (
          <Button size="small" variant="quiet" icon="unlink" onPress={() => apply(null)}>
            {text('link.remove')}
          </Button>
        )}
      </div>
      {refused && (
        <p className="condei-link-refused" role="alert">
          {text('link.refused')}
        </p>
      )}
      {query !== '' && stories !== null && (
        <ul id={listId} role="listbox" aria-label={text('link.stories')}>
          {stories.map((story, index) => (
            <li
              key={story.url}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className="condei-menu-option condei-link-story"
              onPointerMove={() => setActive(index)}
              onClick={() => apply(story.url)}
            >
              {story.headline}
              <span>{story.section}</span>
            </li>
          ))}
          {stories.length === 0 && <li className="condei-menu-none">{text('link.none')}</li>}
        </ul>
      )}
    </div>
  );
}

function looksLikeUrl(typed: string): boolean {
  return /^(https?:|mailto:|www\.)|^[^\s/]+\.[a-z]{2,}(\/|$)/i.test(typed.trim());
}

function withScheme(typed: string): string {
  if (/^(https?:|mailto:)/i.test(typed)) return typed;
  return looksLikeUrl(typed) ? `https://${typed}` : typed;
}
