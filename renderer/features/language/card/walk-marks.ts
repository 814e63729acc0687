import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $setSelection,
  $createRangeSelection,
  HISTORY_MERGE_TAG,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { ArticleLanguage, Mark } from '../page/article-language.ts';
import type { CaretPlace } from '../page/body-units.ts';
import { caretInControl, controlOf } from '../page/text-controls.ts';
import { $unitText } from '../page/unit-text.ts';

/** Where the keyboard is: in a control of the article, in the body, or nowhere of both. */
export function placeOfKeyboard(language: ArticleLanguage): CaretPlace | null {
  return caretInControl() ?? language.caret();
}

/** The mark a place is in, or at whose end it stands. */
export function markAt(language: ArticleLanguage, place: CaretPlace): Mark | null {
  const marks = language.marksIn(place.unit);
  return (
    marks.find(({ match }) => match.start <= place.offset && place.offset < match.end) ??
    marks.find(({ match }) => match.end === place.offset) ??
    null
  );
}

/** The mark after or before a place, going round at the ends. */
export function nextMark(
  language: ArticleLanguage,
  from: CaretPlace | null,
  direction: 1 | -1,
): Mark | null {
  const marks = language.marks();
  if (!from) return marks.at(direction === 1 ? 0 : -1) ?? null;
  const order = new Map(language.units().map(({ key }, index) => [key, index]));
  const compare = ({ unit, match }: Mark): number =>
    (order.get(unit) ?? 0) - (order.get(from.unit) ?? 0) || match.start - from.offset;
  return direction === 1
    ? (marks.find((mark) => compare(mark) > 0) ?? marks[0] ?? null)
    : (marks.findLast((mark) => compare(mark) < 0) ?? marks.at(-1) ?? null);
}

/** Brings a mark to sight and puts the caret before it. */
export function goToMark({ article }: ArticleLanguage, { unit, match }: Mark): void {
  const control = controlOf(unit);
  if (control) {
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    control.setSelectionRange(match.start, match.start);
    return;
  }
  const { editor } = article;
  editor.getElementByKey(unit)?.scrollIntoView({ block: 'center' });
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      const node = $getNodeByKey(unit);
      if (!$isElementNode(node)) return;
      const segment = $unitText(node).segments.find(
        ({ start, length }) => match.start < start + length,
      );
      if (!segment) return;
      const selection = $createRangeSelection();
      const offset = Math.max(0, match.start - segment.start);
      selection.anchor.set(segment.key, offset, 'text');
      selection.focus.set(segment.key, offset, 'text');
      $setSelection(selection);
    },
    { discrete: true, tag: HISTORY_MERGE_TAG },
  );
}

/** Gives the keyboard back to the text a mark is in. */
export function returnTo({ article }: ArticleLanguage, unit: string): void {
  const control = controlOf(unit);
  if (control) control.focus({ preventScroll: true });
  else focusBody(article.editor);
}

/** Gives the body the keyboard at once, the caret where it was. */
function focusBody(editor: LexicalEditor): void {
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => $setSelection($getSelection()?.clone() ?? $getRoot().selectEnd()), {
    discrete: true,
    tag: HISTORY_MERGE_TAG,
  });
}
