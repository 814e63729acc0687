import { $addUpdateTag, $getEditor, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG } from 'lexical';
import type { LexicalEditor } from 'lexical';

/** Marks updates made by a form control, which decide themselves whether they go on with a step. */
export const STEP_TAG = 'condei-step';

/** Changes of one form control closer than this are one step of undo. */
const JOIN_MS = 1000;
const lastSteps = new WeakMap<LexicalEditor, { readonly what: string; readonly at: number }>();

/**
 * Makes the running update one step of undo, or part of the last step where `what` names the same
 * control and nothing else happened since.
 */
export function $addHistoryStep(what: string): void {
  const editor = $getEditor();
  const last = lastSteps.get(editor);
  const at = Date.now();
  const joins = last?.what === what && at - last.at < JOIN_MS;
  $addUpdateTag(joins ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG);
  $addUpdateTag(STEP_TAG);
  lastSteps.set(editor, { what, at });
}

/** The next change of a form control is a step of its own: something else was edited or undone. */
export function endHistoryStep(editor: LexicalEditor): void {
  lastSteps.delete(editor);
}
