import { describe, expect, it } from 'vitest';
import { nextOpen, step } from '../../../renderer/features/stories/result-cursor.ts';

describe('the cursor over search results', () => {
  it('goes to the next result that can be added', () => {
    expect(nextOpen([false, true, false, true], 2)).toBe(3);
  });

  it('goes back when nothing below can be added', () => {
    expect(nextOpen([true, true, false, false], 3)).toBe(1);
  });

  it('is nowhere when nothing can be added', () => {
    expect(nextOpen([false, false], 0)).toBeNull();
    expect(nextOpen([], 0)).toBeNull();
  });

  it('moves with the arrows and stops at the ends', () => {
    expect([
      step(3, 0, 1),
      step(3, 2, 1),
      step(3, 0, -1),
      step(3, null, 1),
      step(3, null, -1),
    ]).toEqual([1, 2, 0, 0, 2]);
    expect(step(0, null, 1)).toBeNull();
  });
});
