import { expect, test } from 'vitest';
import { dayDate, longDate, monthPath, shortDate } from '../../../main/site/bucharest-date.ts';

test('an instant becomes the date of Bucharest, in winter and in summer', () => {
  expect(longDate('2026-11-22T12:30:00.000Z')).toBe('22 noiembrie 2026, 14:30');
  expect(longDate('2026-07-01T21:05:00.000Z')).toBe('2 iulie 2026, 00:05');
  expect(dayDate('2026-11-22T12:30:00.000Z')).toBe('duminică, 22 noiembrie 2026');
});

test('the hour that the clocks skip and the one they repeat', () => {
  expect(longDate('2026-03-29T00:59:00.000Z')).toBe('29 martie 2026, 02:59');
  expect(longDate('2026-03-29T01:00:00.000Z')).toBe('29 martie 2026, 04:00');
  expect(longDate('2026-10-25T00:30:00.000Z')).toBe('25 octombrie 2026, 03:30');
  expect(longDate('2026-10-25T01:30:00.000Z')).toBe('25 octombrie 2026, 03:30');
});

test('the year is left out only in the same year', () => {
  const now = '2026-11-22T12:30:00.000Z';
  expect(shortDate('2026-01-05T07:03:00.000Z', now)).toBe('5 ianuarie, 09:03');
  expect(shortDate('2025-12-31T23:00:00.000Z', now)).toBe('1 ianuarie, 01:00');
  expect(shortDate('2025-12-31T20:00:00.000Z', now)).toBe('31 decembrie 2025');
});

test('addresses use the month of Bucharest', () => {
  expect(monthPath('2026-10-31T22:30:00.000Z')).toBe('2026/11');
  expect(monthPath('2026-02-01T10:00:00.000Z')).toBe('2026/02');
});
