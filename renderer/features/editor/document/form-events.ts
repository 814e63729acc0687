import type { LexicalCommand, LexicalEditor } from 'lexical';
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';

const kept = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionend',
  'drop',
  'dragover',
] as const;

/**
 * Lexical listens on the whole text, the forms inside of cards included, and would act on its own
 * selection while the user types in a form. What happens in a form stays there, except undo and
 * redo, which belong to the one history of the article.
 */
export function keepFormEventsInside(element: HTMLElement, editor: LexicalEditor): void {
  for (const type of kept) {
    element.addEventListener(type, (event) => {
      if (!isInControl(event.target)) return;
      if (event instanceof KeyboardEvent) {
        const command = historyCommand(event);
        if (command) {
          event.preventDefault();
          undoFrom(event.target, editor, command);
        }
        // Keys with Ctrl or Cmd may be the window's own shortcuts.
        if (!command && (event.ctrlKey || event.metaKey) && event.type === 'keydown') return;
      }
      event.stopPropagation();
    });
  }
}

/**
 * Undo or redo asked for in a control. Lexical gives the keyboard to the body with the state it puts
 * in place; whoever writes in a control goes on there.
 */
export function undoFrom(
  target: EventTarget | null,
  editor: LexicalEditor,
  command: LexicalCommand<void>,
): void {
  editor.dispatchCommand(command, undefined);
  // Lexical puts the state in place in a microtask that is queued by now.
  if (target instanceof HTMLElement) queueMicrotask(() => target.focus({ preventScroll: true }));
}

/** Undo or redo, if that is what the key says. */
export function historyCommand(
  event: Pick<KeyboardEvent, 'type' | 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): LexicalCommand<void> | null {
  if (event.type !== 'keydown' || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? REDO_COMMAND : UNDO_COMMAND;
  return key === 'y' && event.ctrlKey ? REDO_COMMAND : null;
}

/** Whether the event comes from a control of a form, where the keyboard belongs to the control. */
export function isInControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, button, [role="dialog"], [role="listbox"]') !== null
  );
}
