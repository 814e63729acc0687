/** One line of the help sheet, and what the editor listens to. */
export interface EditorShortcut {
  readonly id: EditorAction | BuiltInAction;
  /** Keys in the order they are shown; `Mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly string[];
  /** How the editor itself recognises it; Lexical does the others. */
  readonly match?: {
    readonly code: string;
    readonly mod?: boolean;
    readonly alt?: boolean;
    readonly shift?: boolean;
  };
}

/** What a shortcut of the editor's own does. */
export type EditorAction =
  | 'strikethrough'
  | 'link'
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'quote'
  | 'bulleted'
  | 'numbered'
  | 'moveUp'
  | 'moveDown';

type BuiltInAction =
  | 'undo'
  | 'redo'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'slash'
  | 'plainPaste'
  | 'typedHeading2'
  | 'typedHeading3'
  | 'typedBulleted'
  | 'typedNumbered'
  | 'typedQuote'
  | 'typedDivider';

/**
 * Every shortcut of the text, in the order of the help sheet. Matched by the key's place, not its
 * letter: digits with Shift are other characters on a Romanian keyboard. The sentence of each is
 * `editor:shortcut.<id>`.
 */
export const editorShortcuts: readonly EditorShortcut[] = [
  { id: 'slash', keys: ['/'] },
  { id: 'undo', keys: ['Mod', 'Z'] },
  { id: 'redo', keys: ['Mod', 'Shift', 'Z'] },
  { id: 'bold', keys: ['Mod', 'B'] },
  { id: 'italic', keys: ['Mod', 'I'] },
  { id: 'underline', keys: ['Mod', 'U'] },
  own('strikethrough', ['Mod', 'Shift', 'X'], { code: 'KeyX', mod: true, shift: true }),
  own('link', ['Mod', 'K'], { code: 'KeyK', mod: true }),
  own('paragraph', ['Mod', 'Shift', '0'], { code: 'Digit0', mod: true, shift: true }),
  own('heading2', ['Mod', 'Shift', '2'], { code: 'Digit2', mod: true, shift: true }),
  own('heading3', ['Mod', 'Shift', '3'], { code: 'Digit3', mod: true, shift: true }),
  own('numbered', ['Mod', 'Shift', '7'], { code: 'Digit7', mod: true, shift: true }),
  own('bulleted', ['Mod', 'Shift', '8'], { code: 'Digit8', mod: true, shift: true }),
  own('quote', ['Mod', 'Shift', '9'], { code: 'Digit9', mod: true, shift: true }),
  own('moveUp', ['Alt', 'Shift', '↑'], { code: 'ArrowUp', alt: true, shift: true }),
  own('moveDown', ['Alt', 'Shift', '↓'], { code: 'ArrowDown', alt: true, shift: true }),
  { id: 'plainPaste', keys: ['Mod', 'Shift', 'V'] },
  { id: 'typedHeading2', keys: ['##', '␣'] },
  { id: 'typedHeading3', keys: ['###', '␣'] },
  { id: 'typedBulleted', keys: ['-', '␣'] },
  { id: 'typedNumbered', keys: ['1.', '␣'] },
  { id: 'typedQuote', keys: ['>', '␣'] },
  { id: 'typedDivider', keys: ['---', 'Enter'] },
];

type OwnShortcut = EditorShortcut & {
  readonly id: EditorAction;
  readonly match: NonNullable<EditorShortcut['match']>;
};

function own(id: EditorAction, keys: readonly string[], match: OwnShortcut['match']): OwnShortcut {
  return { id, keys, match };
}

/** The editor's own action a key press asks for, or null. */
export function actionOf(
  event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): EditorAction | null {
  const mod = event.ctrlKey || event.metaKey;
  const found = editorShortcuts.find(
    ({ match }) =>
      match?.code === event.code &&
      (match.mod ?? false) === mod &&
      (match.alt ?? false) === event.altKey &&
      (match.shift ?? false) === event.shiftKey,
  );
  return found?.match ? (found as OwnShortcut).id : null;
}
