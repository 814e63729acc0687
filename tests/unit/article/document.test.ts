import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/article/document-migrations.ts';

describe('readDocument', () => {
  it('keeps unknown blocks as they are', () => {
    const stored = {
      version: 1,
      blocks: [{ id: 'x', type: 'hologram', deep: { list: [1, null, 'ș'] } }],
    };
    expect(readDocument(stored)).toEqual(stored);
  });

  it.each([
    ['null', null],
    ['no version', { blocks: [] }],
    ['a newer version', { version: 2, blocks: [] }],
    [
      'repeated ids',
      {
        version: 1,
        blocks: [
          { id: 'a', type: 'x' },
          { id: 'a', type: 'y' },
        ],
      },
    ],
    ['a block without id', { version: 1, blocks: [{ type: 'x' }] }],
  ])('refuses %s', (_, stored) => {
    expect(() => readDocument(stored)).toThrow();
  });
});
