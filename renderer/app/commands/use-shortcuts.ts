import { useEffect, useEffectEvent } from 'react';
import type { Command } from './command.ts';
import { isMac, matches } from './shortcut.ts';

/**
 * Runs commands by their keys, wherever the focus is. Whoever is nearer wins: a key that the text
 * or a dialog has already handled does nothing here, and an open dialog keeps all keys to itself.
 */
export function useShortcuts(commands: readonly Command[]): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector('[aria-modal="true"]')) return;
    const command = commands.find(
      ({ shortcuts, isEnabled }) =>
        isEnabled !== false &&
        shortcuts?.some(
          (shortcut) =>
            matches(shortcut, event, isMac()) &&
            // A bare character belongs to whoever is writing.
            (shortcut.mod === true || shortcut.alt === true || !isTyping(event.target)),
        ) === true,
    );
    if (!command) return;
    event.preventDefault();
    command.run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    const first = (event: KeyboardEvent): void => {
      if (!isEnterForWindow(event)) return;
      // A button takes Enter whatever is held with it: the window must come first.
      event.stopPropagation();
      listener(event);
      event.preventDefault();
    };
    window.addEventListener('keydown', first, { capture: true });
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', first, { capture: true });
      window.removeEventListener('keydown', listener);
    };
  }, []);
}

/** Enter with Ctrl or ⌘ on a button or link is a command or nothing, never a press. */
function isEnterForWindow({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  return (
    key === 'Enter' &&
    (ctrlKey || metaKey) &&
    target instanceof Element &&
    target.closest('button, a, summary, [role="button"], [role="tab"]') !== null
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
