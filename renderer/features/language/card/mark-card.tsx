import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button, IconButton } from '../../../ui/index.ts';
import { languageWords } from '../locale/index.ts';
import type { ArticleLanguage, Mark } from '../page/article-language.ts';
import { NormLink } from '../norm-link.tsx';
import { shownText } from '../shown-text.ts';
import { useRules } from '../use-rules.ts';

/** What a card is open for. */
export interface OpenMark {
  readonly mark: Mark;
  readonly rect: DOMRect;
  /** True where the keyboard asked for it and goes into the card. */
  readonly takesKeyboard: boolean;
}

interface MarkCardProps {
  readonly language: ArticleLanguage;
  readonly open: OpenMark;
  readonly onReplace: (text: string) => void;
  readonly onIgnore: () => void;
  readonly onAdd: () => void;
  readonly onRuleOff: () => void;
  readonly onClose: () => void;
}

const WIDTH = 320;
const ROOM_BELOW = 260;
const MOST_OFFERED = 9;

/** What is wrong with a marked place, and everything that can be done about it. */
export function MarkCard(props: MarkCardProps) {
  const { language, open, onReplace, onClose } = props;
  const { mark, rect, takesKeyboard } = open;
  const { match } = mark;
  const text = languageWords.useText();
  const rule = useRules().get(match.rule);
  const words = useReplacements(language, mark);
  const box = useRef<HTMLDivElement>(null);
  const canAdd = match.category === 'spelling';

  // Whoever came by keyboard lands on the first replacement, or on the card where there is none.
  const isReady = words !== null;
  useEffect(() => {
    if (!takesKeyboard || !isReady) return;
    const first = box.current?.querySelector<HTMLElement>('.lang-card-words button');
    (first ?? box.current)?.focus();
  }, [takesKeyboard, isReady]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const word = words?.[Number(event.key) - 1];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') {
      if (!box.current || !turnAround(box.current, event.shiftKey)) return;
    } else if (word !== undefined) onReplace(word);
    else if (event.key === 'Enter' && event.target === box.current && words?.[0] !== undefined)
      onReplace(words[0]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const above = rect.bottom + ROOM_BELOW > innerHeight && rect.top > ROOM_BELOW;

  return (
    <div
      ref={box}
      className="ui-popover lang-card"
      role="dialog"
      aria-label={text('card.name')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      style={{
        width: WIDTH,
        left: Math.max(8, Math.min(rect.left, innerWidth - WIDTH - 8)),
        ...(above ? { bottom: innerHeight - rect.top + 6 } : { top: rect.bottom + 6 }),
      }}
    >
      <header className="lang-card-head">
        <span className={`lang-dot lang-dot-${match.category}`} aria-hidden="true" />
        <span>{text(`category.${match.category}`)}</span>
        <IconButton icon="x" size="small" label={text('card.close')} onPress={onClose} />
      </header>
      <p className="lang-card-message">{match.message}</p>
      <ul className="lang-card-words">
        {words?.map((word, index) => (
          <li key={word}>
            <button
              type="button"
              className="lang-card-word"
              aria-label={
                word === '' ? text('card.remove') : text('card.apply', { text: shownText(word) })
              }
              onClick={() => onReplace(word)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              {word === '' ? text('card.remove') : shownText(word)}
            </button>
          </li>
        ))}
      </ul>
      {words === null && <p className="lang-card-note">{text('card.looking')}</p>}
      {words?.length === 0 && <p className="lang-card-note">{text('card.none')}</p>}
      <footer className="lang-card-actions">
        <Button size="small" variant="quiet" onPress={props.onIgnore}>
          {text('card.ignore')}
        </Button>
        {canAdd && (
          <Button size="small" variant="quiet" onPress={props.onAdd}>
            {text('card.add')}
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={props.onRuleOff}>
          {text('card.ruleOff')}
        </Button>
      </footer>
      <p className="lang-card-source">{text('card.keys')}</p>
      {rule && (
        <p className="lang-card-source">
          {text('card.source', { source: rule.source })}
          <NormLink url={rule.norm} />
        </p>
      )}
    </div>
  );
}

/** At the last control Tab goes on with the first one: the card has the keyboard until it closes. */
function turnAround(box: HTMLElement, isBackward: boolean): boolean {
  const controls = [...box.querySelectorAll<HTMLElement>('button, a[href]')];
  const at = document.activeElement;
  const isAtEnd = isBackward ? at === controls[0] || at === box : at === controls.at(-1);
  if (isAtEnd) controls.at(isBackward ? -1 : 0)?.focus();
  return isAtEnd;
}

/** The match's own replacements, or those the worker looks up; null while it looks. */
function useReplacements({ page }: ArticleLanguage, { match }: Mark): readonly string[] | null {
  const { suggestFor } = match;
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (suggestFor === undefined) return;
    let current = true;
    page.client.suggest(suggestFor).then(
      (words) => {
        if (current) setFound(words);
      },
      () => {
        if (current) setFound([]);
      },
    );
    return () => {
      current = false;
    };
  }, [page, suggestFor]);
  if (suggestFor === undefined) return match.replacements.slice(0, MOST_OFFERED);
  return found?.slice(0, MOST_OFFERED) ?? null;
}
