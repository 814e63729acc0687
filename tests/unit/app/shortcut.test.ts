import { describe, expect, test } from 'vitest';
import { matches, shortcutText } from '../../../renderer/app/commands/shortcut.ts';
import type { Shortcut } from '../../../renderer/app/commands/shortcut.ts';

const nothing = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (
  key: string,
  code: string,
  modifiers: Partial<typeof nothing> = {},
): Parameters<typeof matches>[1] => ({ key, code, ...nothing, ...modifiers });

const palette: Shortcut = { key: 'p', mod: true, shift: true };
const library: Shortcut = { code: 'Digit1', alt: true };
const help: Shortcut = { key: '?' };

describe('matches', () => {
  test('Ctrl elsewhere, ⌘ on a Mac, never the other one', () => {
    const ctrl = press('P', 'KeyP', { ctrlKey: true, shiftKey: true });
    const meta = press('P', 'KeyP', { metaKey: true, shiftKey: true });
    expect([
      matches(palette, ctrl, false),
      matches(palette, meta, false),
      matches(palette, ctrl, true),
      matches(palette, meta, true),
    ]).toEqual([true, false, false, true]);
  });

  test('no modifier more and no modifier less', () => {
    expect([
      matches(palette, press('p', 'KeyP', { ctrlKey: true }), false),
      matches(palette, press('p', 'KeyP', { ctrlKey: true, shiftKey: true, altKey: true }), false),
      matches(palette, press('p', 'KeyP', { ctrlKey: true, shiftKey: true, metaKey: true }), false),
      matches(library, press('1', 'Digit1', { altKey: true }), false),
      matches(library, press('!', 'Digit1', { altKey: true, shiftKey: true }), false),
    ]).toEqual([false, false, false, true, false]);
  });

  test('a symbol however the layout types it', () => {
    expect([
      matches(help, press('?', 'Slash', { shiftKey: true }), false),
      matches(help, press('?', 'Minus'), false),
      matches(help, press('?', 'Slash', { ctrlKey: true }), false),
    ]).toEqual([true, true, false]);
  });
});

test('shortcuts are named as the keyboard names them', () => {
  expect([
    shortcutText(palette, false),
    shortcutText(palette, true),
    shortcutText(library, false),
    shortcutText(help, false),
    shortcutText({ code: 'KeyN', alt: true, shift: true }, false),
    shortcutText({ key: 'Enter', mod: true }, true),
  ]).toEqual(['Ctrl+Shift+P', '⇧⌘P', 'Alt+1', '?', 'Alt+Shift+N', '⌘Enter']);
});
