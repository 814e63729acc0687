import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSubsequence, hunksBetween } from '../../../shared/article/diff.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

test('the hunks turn one list into the other', () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      let [result, done]: [string[], number] = [[], 0];
      for (const hunk of hunksBetween(before, after)) {
        result = [...result, ...before.slice(done, hunk.before[0]), ...after.slice(...hunk.after)];
        done = hunk.before[1];
      }
      expect([...result, ...before.slice(done)]).toEqual(after);
    }),
    { numRuns: 2000 },
  );
});

test('the common subsequence is common, and as long as the plainest way to find it says', () => {
  const longest = (a: readonly string[], b: readonly string[]): number => {
    const [x, y] = [a[0], b[0]];
    if (x === undefined || y === undefined) return 0;
    if (x === y) return 1 + longest(a.slice(1), b.slice(1));
    return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
  };
  const short = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
  fc.assert(
    fc.property(short, short, (a, b) => {
      const pairs = commonSubsequence(a, b);
      expect(pairs.map(([i]) => a[i])).toEqual(pairs.map(([, j]) => b[j]));
      expect(pairs.length).toBe(longest(a, b));
    }),
    { numRuns: 500 },
  );
});

test('two long lists without anything in common are one replacement', () => {
  const [a, b] = ['a', 'b'].map((prefix) =>
    Array.from({ length: 3000 }, (_, i) => `${prefix}${i}`),
  );
  expect(hunksBetween(a ?? [], b ?? [])).toEqual([{ before: [0, 3000], after: [0, 3000] }]);
});
