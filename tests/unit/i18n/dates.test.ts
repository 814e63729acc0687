import { describe, expect, test } from 'vitest';
import { dateWords } from '../../../renderer/i18n/index.ts';

const winter = '2026-11-22T12:30:00.000Z';
const summer = '2026-07-01T21:45:00.000Z';
const ro = dateWords('ro');
const en = dateWords('en');
const now = Date.parse(winter);
const before = (seconds: number): string => new Date(now - seconds * 1000).toISOString();

describe('dates', () => {
  test('are newsroom time, winter and summer', () => {
    expect(ro.full(winter)).toBe('22 noiembrie 2026, 14:30');
    expect(ro.full(summer)).toBe('2 iulie 2026, 00:45');
    expect(ro.time(winter)).toBe('14:30');
    expect(en.full(winter)).toBe('22 November 2026, 14:30');
  });

  test.each([
    [-150, 'acum', 'now'],
    [0, 'acum', 'now'],
    [59, 'acum', 'now'],
    [60, 'acum 1 minut', '1 minute ago'],
    [5 * 60, 'acum 5 minute', '5 minutes ago'],
    [30 * 60, 'acum 30 de minute', '30 minutes ago'],
    [2 * 3600, 'acum 2 ore', '2 hours ago'],
    [24 * 3600, 'ieri', 'yesterday'],
    [3 * 24 * 3600, 'acum 3 zile', '3 days ago'],
  ])('%i seconds ago', (seconds, romanian, english) => {
    expect([ro.relative(before(seconds), now), en.relative(before(seconds), now)]).toEqual([
      romanian,
      english,
    ]);
  });
});
