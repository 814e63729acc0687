import { describe, expect, test } from 'vitest';
import { withChange } from '../../../renderer/features/drafts/draft-pages.ts';
import type { DraftLine, DraftPages } from '../../../renderer/features/drafts/draft-pages.ts';
import type { DraftSummary } from '../../../shared/contract/drafts.ts';

const summary = (id: string, change: Partial<DraftSummary> = {}): DraftSummary => ({
  id,
  label: '',
  headline: `Titlul ${id}`,
  section: '',
  authors: [],
  words: 1,
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
  binnedAt: null,
  review: 'writing',
  site: 'never',
  ...change,
});
const line = (id: string): DraftLine => ({ ...summary(id), snippet: null });
const list: DraftPages = {
  pages: [
    { drafts: [line('a'), line('b')], total: 4 },
    { drafts: [line('c')], total: 4 },
  ],
};
const shape = ({ pages }: DraftPages): (readonly [string, number])[] =>
  pages.map(({ drafts, total }) => [drafts.map(({ id }) => id).join(''), total] as const);

describe('withChange', () => {
  test('a changed draft comes to the top, from any page', () => {
    const changed = withChange(list, 'library', 'c', summary('c', { headline: 'Alt titlu' }));
    expect(shape(changed)).toEqual([
      ['cab', 4],
      ['', 4],
    ]);
    expect(changed.pages[0]?.drafts[0]?.headline).toBe('Alt titlu');
  });

  test('a new draft appears, a deleted one goes, and the total follows', () => {
    expect(shape(withChange(list, 'library', 'n', summary('n')))).toEqual([
      ['nab', 5],
      ['c', 5],
    ]);
    expect(shape(withChange(list, 'library', 'b', null))).toEqual([
      ['a', 3],
      ['c', 3],
    ]);
  });

  test('a draft that goes to the bin leaves the library and enters the bin', () => {
    const binned = summary('a', { binnedAt: '2026-11-22T11:00:00.000Z' });
    expect(shape(withChange(list, 'library', 'a', binned))).toEqual([
      ['b', 3],
      ['c', 3],
    ]);
    const bin: DraftPages = { pages: [{ drafts: [], total: 0 }] };
    expect(shape(withChange(bin, 'bin', 'a', binned))).toEqual([['a', 1]]);
  });

  test('what does not concern the list leaves it the same object', () => {
    const binned = summary('x', { binnedAt: '2026-11-22T11:00:00.000Z' });
    expect(withChange(list, 'library', 'x', binned)).toBe(list);
    expect(withChange(list, 'bin', 'x', null)).toBe(list);
  });
});
