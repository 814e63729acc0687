/** A key combination. `mod` is Ctrl, and ⌘ on a Mac. */
export interface Shortcut {
  /** What the key writes (`k`, `/`), or, from `code`, where it is (`Digit1`), for layouts differ. */
  readonly key?: string;
  readonly code?: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** True where the key press is exactly this combination; the other platform's modifier refuses it. */
export function matches(shortcut: Shortcut, press: KeyPress, mac: boolean): boolean {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const foreign = mac ? press.ctrlKey : press.metaKey;
  // „?” is typed with Shift on most layouts: a bare symbol says itself which modifiers it took.
  const bareSymbol = shortcut.key !== undefined && !shortcut.mod && !/^\w/.test(shortcut.key);
  return (
    (shortcut.key === undefined || press.key.toLowerCase() === shortcut.key.toLowerCase()) &&
    (shortcut.code === undefined || press.code === shortcut.code) &&
    mod === (shortcut.mod ?? false) &&
    (bareSymbol || press.shiftKey === (shortcut.shift ?? false)) &&
    press.altKey === (shortcut.alt ?? false) &&
    !foreign
  );
}

/** The combination as keyboards name it: „Ctrl+Shift+P”, and „⇧⌘P” on a Mac. */
export function shortcutText({ key, code, mod, shift, alt }: Shortcut, mac: boolean): string {
  const name = key ?? code?.replace(/^(Digit|Key)/, '') ?? '';
  const last = name.length === 1 ? name.toUpperCase() : name;
  const parts = mac
    ? [alt && '⌥', shift && '⇧', mod && '⌘', last]
    : [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', last];
  return parts.filter((part) => typeof part === 'string').join(mac ? '' : '+');
}

/** Whether this computer is a Mac. */
export const isMac = (): boolean => /Mac/.test(navigator.platform);
