import type { CaretPlace } from './body-units.ts';

/** Whether the unit is written in a form control: a field of the page or of a card. */
export function isInControl(unit: string): boolean {
  return unit.startsWith('@') || unit.includes('/');
}

/** The control a unit is written in; null where it is not on the page. */
export function controlOf(unit: string): HTMLTextAreaElement | null {
  return document.querySelector(`[data-text-unit="${CSS.escape(unit)}"] textarea`);
}

/** A unit written in a control, its text there and the ends of the selection. */
export interface ControlSelection {
  readonly unit: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is selected in a control of the article; null where it is none. */
export function selectionIn(control: EventTarget | null): ControlSelection | null {
  if (!(control instanceof HTMLTextAreaElement)) return null;
  const unit = control.closest<HTMLElement>('[data-text-unit]')?.dataset['textUnit'];
  if (unit === undefined) return null;
  return {
    unit,
    text: control.value,
    start: control.selectionStart,
    end: control.selectionEnd,
  };
}

/** What the keyboard selects in a control of the article; null where it is elsewhere. */
export function selectionInControl(): ControlSelection | null {
  return selectionIn(document.activeElement);
}

/** The caret in a control of the article; null where it is elsewhere. */
export function caretInControl(): CaretPlace | null {
  const selection = selectionInControl();
  return selection && { unit: selection.unit, offset: selection.start };
}
