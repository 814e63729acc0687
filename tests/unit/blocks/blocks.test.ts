import { describe, expect, it } from 'vitest';
import { blocks, definitionOf } from '../../../shared/blocks/index.ts';
import type { BlockContext } from '../../../shared/blocks/index.ts';

const context: BlockContext = { mediaUrl: (hash) => hash, furniture: () => undefined };

describe.each(blocks.map((definition) => [definition.type, definition] as const))(
  'block %s',
  (type, definition) => {
    it('is valid, renders and has no words while it is empty', () => {
      const empty = definition.empty('id');
      expect(empty).toMatchObject({ id: 'id', type });
      expect(definitionOf(empty)).toBe(definition);
      expect(definition.renderHtml(empty, context)).not.toBeNull();
      expect(definition.plainText(empty)).toEqual([]);
    });

    it('reports every required field that is empty', () => {
      const required = Object.entries(definition.fields)
        .filter(([, field]) => field.required === true)
        .map(([name]) => name);
      const reported = definition.issues(definition.empty('id'), context);
      expect(reported.map(({ field }) => field)).toEqual(required);
    });

    it('has a label in both languages and an icon', () => {
      expect([definition.label.ro, definition.label.en, definition.icon]).not.toContain('');
    });
  },
);

it('has each type once', () => {
  expect(new Set(blocks.map(({ type }) => type)).size).toBe(blocks.length);
});

it('does not claim a block of a known type in an unknown shape', () => {
  expect(definitionOf({ id: 'x', type: 'pull-quote', text: 42 })).toBeUndefined();
  expect(definitionOf({ id: 'x', type: 'constructor' })).toBeUndefined();
});

it('reports furniture that left the profile', () => {
  const block = { id: 'x', type: 'furniture', furniture: 'gone' };
  expect(definitionOf(block)?.issues(block, context)).toMatchObject([
    { severity: 'block', field: 'furniture' },
  ]);
});
