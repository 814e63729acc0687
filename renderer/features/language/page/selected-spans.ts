import type { LexicalEditor, PointType } from 'lexical';
import { $getSelection, $isNodeSelection, $isRangeSelection } from 'lexical';
import type { ControlSelection } from './text-controls.ts';
import { selectionIn } from './text-controls.ts';
import { $offsetOf, $unitAround, $unitText } from './unit-text.ts';

/** A part of a unit. */
export interface Span {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** What the user selected last in the text of one article, also while the keyboard is elsewhere. */
export interface Selected {
  /** The selected parts of units, in order; null where nothing or only a caret is selected. */
  spans(units: readonly { readonly key: string; readonly text: string }[]): readonly Span[] | null;
  dispose(): void;
}

/** Follows where the keyboard was last: in a control of the article or in its body. */
export function followSelected(editor: LexicalEditor): Selected {
  let left: ControlSelection | null = null;
  const listening = new AbortController();
  document.addEventListener(
    'focusout',
    ({ target }) => {
      const control = selectionIn(target);
      if (control) left = control;
      else if (target === editor.getRootElement()) left = null;
    },
    { capture: true, signal: listening.signal },
  );
  return {
    spans: (units) => {
      if (left) {
        const { unit, start, end } = left;
        return start === end ? null : [{ unit, start, end }];
      }
      return editor.getEditorState().read(() => $selectedSpans(units), { editor });
    },
    dispose: () => listening.abort(),
  };
}

function $selectedSpans(
  units: readonly { readonly key: string; readonly text: string }[],
): readonly Span[] | null {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const cards = selection.getNodes().map((node) => `${node.getKey()}/`);
    const spans = units
      .filter(({ key }) => cards.some((card) => key.startsWith(card)))
      .map(({ key, text }) => ({ unit: key, start: 0, end: text.length }));
    return spans.length > 0 ? spans : null;
  }
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
  const isBackward = selection.isBackward();
  const from = $placeOf(isBackward ? selection.focus : selection.anchor);
  const to = $placeOf(isBackward ? selection.anchor : selection.focus);
  if (!from || !to) return null;
  const index = (unit: string): number => units.findIndex(({ key }) => key === unit);
  return units.slice(index(from.unit), index(to.unit) + 1).map(({ key, text }) => ({
    unit: key,
    start: key === from.unit ? from.offset : 0,
    end: key === to.unit ? to.offset : text.length,
  }));
}

function $placeOf(point: PointType): { readonly unit: string; readonly offset: number } | null {
  const unit = $unitAround(point.getNode());
  return unit && { unit: unit.getKey(), offset: $offsetOf(point, $unitText(unit)) };
}
