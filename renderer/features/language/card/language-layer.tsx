import { useCallback, useEffect, useState } from 'react';
import type { OpenArticle } from '../../editor/index.tsx';
import { useReadable } from '../../editor/index.tsx';
import { languageWords } from '../locale/index.ts';
import type { Mark } from '../page/article-language.ts';
import { closeLanguageOf, languageOf } from '../page/article-language.ts';
import '../language.css';
import { MarkCard } from './mark-card.tsx';
import type { OpenMark } from './mark-card.tsx';
import { followRequests } from '../reveal-mark.ts';
import { goToMark, markAt, nextMark, placeOfKeyboard, returnTo } from './walk-marks.ts';

/** Marks of one article on its page, the card that opens on them and the keys that walk them. */
export function LanguageLayer({ article }: { readonly article: OpenArticle }) {
  const language = languageOf(article);
  const text = languageWords.useText();
  const [open, setOpen] = useState<OpenMark | null>(null);
  const [sentence, say] = useState('');
  useReadable(language.revision);
  useEffect(() => () => closeLanguageOf(article), [article]);

  const show = useCallback(
    (mark: Mark, takesKeyboard: boolean): void => {
      const rect = language.rangeOf(mark)?.getBoundingClientRect();
      if (!rect) return;
      const marks = language.marks();
      setOpen({ mark, rect, takesKeyboard });
      say(
        text('card.spoken', {
          index: marks.findIndex((other) => isSame(other, mark)) + 1,
          total: marks.length,
          category: text(`category.${mark.match.category}`),
          message: mark.match.message,
        }),
      );
    },
    [language, text],
  );
  const walk = (direction: 1 | -1): void => {
    const from = open
      ? { unit: open.mark.unit, offset: open.mark.match.start }
      : placeOfKeyboard(language);
    const mark = nextMark(language, from, direction);
    if (!mark) {
      setOpen(null);
      say(text('card.noMarks'));
      return;
    }
    goToMark(language, mark);
    show(mark, true);
  };
  const atCaret = (): void => {
    const place = placeOfKeyboard(language);
    const mark = place && markAt(language, place);
    if (mark) show(mark, true);
    else say(text('card.noMarkHere'));
  };
  const close = (): void => {
    if (!open) return;
    setOpen(null);
    returnTo(language, open.mark.unit);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const isDot = event.key === '.' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const onPage = event.target instanceof Element && event.target.closest('.condei-page');
      if (event.key === 'F8' && document.querySelector('[aria-modal="true"]') === null)
        walk(event.shiftKey ? -1 : 1);
      else if (isDot && onPage) atCaret();
      else if (event.key === 'Escape' && open && !open.takesKeyboard) setOpen(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onClick = (event: MouseEvent): void => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('.lang-card, .lang-line-go')) return;
      const inText = target.closest('.condei-body, [data-text-unit]');
      const mark = inText && markUnder(event);
      if (mark) show(mark, false);
      else setOpen(null);
    };
    const markUnder = ({ clientX, clientY }: MouseEvent): Mark | null => {
      const place = placeOfKeyboard(language);
      const mark = place && markAt(language, place);
      const rects = mark ? [...(language.rangeOf(mark)?.getClientRects() ?? [])] : [];
      const isUnder = rects.some(
        ({ left, right, top, bottom }) =>
          clientX >= left - 3 &&
          clientX <= right + 3 &&
          clientY >= top - 3 &&
          clientY <= bottom + 5,
      );
      return isUnder ? mark : null;
    };
    const onScroll = (event: Event): void => {
      if (event.target instanceof Element && event.target.contains(article.editor.getRootElement()))
        setOpen((now) => (now?.takesKeyboard === false ? null : now));
    };
    // Before cards and fields, which keep their keys to themselves.
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('click', onClick);
    document.addEventListener('scroll', onScroll, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('click', onClick);
      document.removeEventListener('scroll', onScroll, true);
    };
  });
  useEffect(() =>
    followRequests(article, {
      walk,
      show: (mark) => {
        goToMark(language, mark);
        show(mark, true);
      },
    }),
  );

  const stillThere =
    open && language.marksIn(open.mark.unit).some((mark) => isSame(mark, open.mark));
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {sentence}
      </div>
      {open && stillThere === true && (
        <MarkCard
          key={`${open.mark.unit} ${open.mark.match.start} ${open.mark.match.rule}`}
          language={language}
          open={open}
          onReplace={(after) => {
            const { unit, match, text: before } = open.mark;
            close();
            language.edit([{ unit, start: match.start, end: match.end, before, after }]);
            say(text('card.fixed', { text: after }));
          }}
          onIgnore={() => {
            language.ignore(open.mark);
            close();
            say(text('card.ignored'));
          }}
          onAdd={() => {
            const word = open.mark.match.suggestFor ?? open.mark.text;
            void language.page.addWord(word);
            close();
            say(text('card.added', { word }));
          }}
          onRuleOff={() => {
            void language.page.setRule(open.mark.match.rule, false);
            close();
            say(text('card.switchedOff'));
          }}
          onClose={close}
        />
      )}
    </>
  );
}

function isSame(one: Mark, other: Mark): boolean {
  return (
    one.unit === other.unit &&
    one.match.rule === other.match.rule &&
    one.match.start === other.match.start &&
    one.text === other.text
  );
}
