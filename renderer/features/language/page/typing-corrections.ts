import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { UpdateListenerPayload } from 'lexical';
import type { OpenArticle } from '../../editor/index.tsx';
import { $controlText } from '../../editor/index.tsx';
import type { PageLanguage } from '../client/page-language.ts';
import type { TypingCorrection } from '../worker/typing.ts';
import { correctTyping } from '../worker/typing.ts';
import { $editUnit } from './edit-text.ts';
import { isInControl, selectionInControl } from './text-controls.ts';
import { $offsetOf, $unitAround, $unitText } from './unit-text.ts';

/** Longer insertions are not typed by hand. */
const LONGEST_TYPED = 8;

/**
 * Corrects quotes, dashes and spaces behind the caret while the user types in the body or in a
 * control of the article, and the end of a paragraph when Enter leaves it. Each correction is an undo
 * step of its own, so that one undo gives back what was typed.
 */
export function createTyping(article: OpenArticle, page: PageLanguage): { dispose(): void } {
  const { editor } = article;
  /** The text around the caret before the key, by its unit. */
  let last: { readonly unit: string; readonly text: string } | null = null;
  /** An input method writes in a control: what stands there is not yet what is meant. */
  let composing = false;

  const disabledRules = (): ReadonlySet<string> => {
    const settings = page.state.get()?.settings;
    return new Set([...(settings?.disabledRules ?? []), ...(settings?.typingOff ?? [])]);
  };
  const onUpdate = ({ editorState, tags, dirtyLeaves }: UpdateListenerPayload): void => {
    const found = editorState.read($aroundCaret, { editor });
    const before = last;
    // A control shows a correction only a moment after the article has it.
    last = editorState.read($writtenInControl, { editor }) ?? found;
    if (!found || composing || editor.isComposing()) return;
    if (tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG) || tags.has('lang-fix')) return;
    if (before === null || page.state.get() === null) return;
    if (before.unit !== found.unit) {
      const left = editorState.read(() => $leftByEnter(before, found), { editor });
      const correction = left === null ? null : correctionOf(left, '', '\n');
      if (left && correction?.insert.endsWith('\n')) {
        const { remove, insert } = correction;
        apply(left, { ...correction, remove: remove - 1, insert: insert.slice(0, -1) });
      }
      return;
    }
    if (dirtyLeaves.size === 0 && !isInControl(found.unit)) return;
    const inserted = insertedAt(before.text, found.text, found.offset);
    const correction = inserted === null ? null : correctionOf(found, inserted);
    if (correction) apply(found, correction);
  };
  /** What was typed stands before the caret, or is still to come. */
  const correctionOf = (
    { text, offset }: AroundCaret,
    standing: string,
    inserted = standing,
  ): TypingCorrection | null =>
    correctTyping(
      {
        before: text.slice(0, offset - standing.length),
        inserted,
        after: text.slice(offset),
        profile: page.state.get()?.settings.profile ?? 'press',
      },
      disabledRules(),
    );
  const apply = (at: AroundCaret, { remove, insert }: TypingCorrection): void => {
    const start = at.offset - remove;
    const edit = { unit: at.unit, start, end: at.offset, before: at.text.slice(start, at.offset) };
    editor.update(() => void $editUnit(at.unit, [{ ...edit, after: insert }]), {
      tag: [
        HISTORY_PUSH_TAG,
        'lang-fix',
        ...(isInControl(at.unit) ? [SKIP_DOM_SELECTION_TAG] : []),
      ],
    });
  };
  const onFocus = (): void => {
    const control = selectionInControl();
    if (control) last = control;
  };
  const onComposition = ({ type }: Event): void => {
    composing = type === 'compositionstart' && selectionInControl() !== null;
  };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('focusin', onFocus, options);
  document.addEventListener('compositionstart', onComposition, options);
  document.addEventListener('compositionend', onComposition, options);
  const unregister = editor.registerUpdateListener(onUpdate);
  return {
    dispose: () => {
      unregister();
      listening.abort();
    },
  };
}

function $writtenInControl(): { readonly unit: string; readonly text: string } | null {
  const unit = selectionInControl()?.unit;
  const text = unit === undefined ? null : $controlText(unit);
  return unit === undefined || text === null ? null : { unit, text };
}

interface AroundCaret {
  readonly unit: string;
  readonly text: string;
  readonly offset: number;
}

function $aroundCaret(): AroundCaret | null {
  const control = selectionInControl();
  if (control) {
    const { unit, text, start, end } = control;
    return start === end && $controlText(unit) === text ? { unit, text, offset: start } : null;
  }
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const unit = $unitAround(selection.anchor.getNode());
  if (!unit) return null;
  const unitText = $unitText(unit);
  return {
    unit: unit.getKey(),
    text: unitText.text,
    offset: $offsetOf(selection.anchor, unitText),
  };
}

/** The paragraph that Enter has just ended, with its end as the place, or null after anything else. */
function $leftByEnter(
  before: { readonly unit: string; readonly text: string },
  { text: rest, offset }: AroundCaret,
): AroundCaret | null {
  const unit = $getNodeByKey(before.unit);
  if (offset !== 0 || !$isElementNode(unit)) return null;
  const { text } = $unitText(unit);
  return text + rest === before.text ? { unit: before.unit, text, offset: text.length } : null;
}

/** What was typed before the caret, or null when the texts differ in another way. */
function insertedAt(before: string, after: string, offset: number): string | null {
  const length = after.length - before.length;
  if (length < 1 || length > LONGEST_TYPED || length > offset) return null;
  const start = offset - length;
  if (before.slice(0, start) !== after.slice(0, start)) return null;
  return before.slice(start) === after.slice(offset) ? after.slice(start, offset) : null;
}
