import { describe, expect, test } from 'vitest';
import {
  insertEntries,
  matchingEntries,
} from '../../../renderer/features/editor/menus/insert-entries.ts';
import type { InsertEntry } from '../../../renderer/features/editor/menus/insert-entries.ts';
import { ro } from '../../../renderer/features/editor/locale/ro.ts';
import { actionOf, editorShortcuts } from '../../../renderer/features/editor/shortcuts.ts';
import { blocks } from '../../../shared/blocks/index.ts';

const nameOf = (entry: InsertEntry): string =>
  entry.kind === 'text' ? ro.text[entry.id] : entry.definition.label.ro;
const found = (query: string): readonly string[] =>
  matchingEntries(insertEntries, query, nameOf).map(({ id }) => id);

describe('the insert menu', () => {
  test('offers every registered block without being told', () => {
    expect(found('')).toEqual(expect.arrayContaining(blocks.map(({ type }) => type)));
  });

  test('finds by name and keyword, without diacritics, names first', () => {
    expect(found('STIRI')).toEqual(['recommended-news']);
    expect(found('știri')).toEqual(['recommended-news']);
    expect(found('citat')).toEqual(['quote', 'pull-quote']);
    expect(found('poza')).toEqual(['image']);
    expect(found('titlu')).toEqual(['heading2']);
    expect(found('nimic de acest fel')).toEqual([]);
  });
});

describe('shortcuts', () => {
  test('each has a sentence, and no two of them are the same keys', () => {
    expect(editorShortcuts.map(({ id }) => id).filter((id) => !(id in ro.shortcut))).toEqual([]);
    const keys = editorShortcuts.map((shortcut) => shortcut.keys.join('+'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are matched by the key’s place and exactly its modifiers', () => {
    const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(actionOf({ ...none, code: 'Digit2', ctrlKey: true, shiftKey: true })).toBe('heading2');
    expect(actionOf({ ...none, code: 'Digit2', metaKey: true, shiftKey: true })).toBe('heading2');
    expect(actionOf({ ...none, code: 'Digit2', ctrlKey: true })).toBe(null);
    expect(actionOf({ ...none, code: 'ArrowUp', altKey: true, shiftKey: true })).toBe('moveUp');
    expect(actionOf({ ...none, code: 'ArrowUp', shiftKey: true })).toBe(null);
  });
});
