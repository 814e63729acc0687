import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleContent } from '../../../shared/article/article.ts';
import type { ArticleContent } from '../../../shared/article/article.ts';
import type { Merged } from '../../../shared/article/merge.ts';
import { merge } from '../../../shared/article/merge.ts';
import { countedIds, twoEdits, wordsOf } from './articles.ts';

const runs = { numRuns: 3000 };
const merged = (base: ArticleContent, ours: ArticleContent, theirs: ArticleContent): Merged =>
  merge(base, ours, theirs, countedIds());

/** Words in the article or, where a field could not take both, in the report of its conflict. */
function wordsKept({ content, conflicts }: Merged): Set<string> {
  const reported = conflicts.flatMap((conflict) =>
    conflict.kind === 'field' ? [conflict.theirs].flat().join(' ').split(' ') : [],
  );
  return new Set([...wordsOf(content), ...reported]);
}

test('a side that changed nothing leaves the other as it is', () => {
  fc.assert(
    fc.property(twoEdits, ({ base, ours }) => {
      expect(merged(base, ours, base)).toEqual({ content: ours, conflicts: [] });
      expect(merged(base, base, ours)).toEqual({ content: ours, conflicts: [] });
    }),
    runs,
  );
});

test('the same change on both sides is made once', () => {
  fc.assert(
    fc.property(twoEdits, ({ base, ours }) => {
      expect(merged(base, ours, ours)).toEqual({ content: ours, conflicts: [] });
    }),
    runs,
  );
});

test('no word that either side added is lost, and none that both kept', () => {
  fc.assert(
    fc.property(twoEdits, ({ base, ours, theirs }) => {
      const kept = wordsKept(merged(base, ours, theirs));
      const [before, our, their] = [wordsOf(base), wordsOf(ours), wordsOf(theirs)];
      const added = [...our, ...their].filter((word) => !before.includes(word));
      const keptByBoth = before.filter((word) => our.includes(word) && their.includes(word));
      expect([...added, ...keptByBoth].filter((word) => !kept.has(word))).toEqual([]);
    }),
    runs,
  );
});

test('the result is a valid article, each id once', () => {
  fc.assert(
    fc.property(twoEdits, ({ base, ours, theirs }) => {
      const { content } = merged(base, ours, theirs);
      expect(articleContent.parse(content)).toEqual(content);
      const ids = content.body.blocks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    runs,
  );
});

test('both directions of a merge say the same words and meet the same conflicts', () => {
  fc.assert(
    fc.property(twoEdits, ({ base, ours, theirs }) => {
      const [there, back] = [merged(base, ours, theirs), merged(base, theirs, ours)];
      expect([...wordsKept(there)].sort()).toEqual([...wordsKept(back)].sort());
      expect(there.conflicts.length).toBe(back.conflicts.length);
    }),
    runs,
  );
});

test('merging the result again with either side changes nothing', () => {
  fc.assert(
    fc.property(twoEdits, ({ base, ours, theirs }) => {
      const { content } = merged(base, ours, theirs);
      expect(merged(ours, content, ours)).toEqual({ content, conflicts: [] });
      expect(merged(theirs, theirs, content)).toEqual({ content, conflicts: [] });
    }),
    runs,
  );
});
