import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved } from '../../../renderer/ui/moved.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];
const items = letters.map((id) => ({ id }));
const ids = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join('');

describe('moved', () => {
  test.each([
    ['a', 'c', 'before', 'bacde'],
    ['a', 'c', 'after', 'bcade'],
    ['e', 'a', 'before', 'eabcd'],
    ['bd', 'e', 'after', 'acebd'],
    ['c', 'c', 'after', 'abcde'],
    ['a', 'missing', 'before', 'abcde'],
  ] as const)('%s to %s %s', (taken, target, position, expected) => {
    expect(ids(moved(items, new Set(taken), target, position))).toBe(expected);
  });

  test('never loses or doubles an item', () => {
    fc.assert(
      fc.property(
        fc.subarray(letters),
        fc.constantFrom(...letters),
        fc.constantFrom('before' as const, 'after' as const, 'on' as const),
        (taken, target, position) => {
          const result = moved(items, new Set(taken), target, position);
          expect(result.map(({ id }) => id).sort()).toEqual(letters);
        },
      ),
    );
  });
});
