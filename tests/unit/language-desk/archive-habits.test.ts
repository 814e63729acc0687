import { expect, test } from 'vitest';
import { archiveHabits } from '../../../renderer/features/language/client/archive-habits.ts';
import type { WrittenName } from '../../../renderer/features/language/worker/document.ts';

function name(text: string, isKnown = false): WrittenName {
  return { text, isKnown, occurrences: [{ block: '1', start: 0, end: text.length }] };
}

test('a name is told where the archive mostly writes it otherwise, diacritics included', () => {
  const names = [
    name('Ashtian'),
    name('Soigu'),
    name('Maria', true),
    name('Witkoff'),
    name('Zelenski'),
    name('Bolojan'),
  ];
  const habits = archiveHabits(names, [
    [{ text: 'Ashtiani', stories: 12 }],
    [
      { text: 'Șoigu', stories: 7 },
      { text: 'Soigu', stories: 2 },
    ],
    [{ text: 'Marina', stories: 50 }],
    [
      { text: 'Witkof', stories: 3 },
      { text: 'Witkoff', stories: 2 },
    ],
    [{ text: 'Zelenskii', stories: 1 }],
    [{ text: 'Bolojanul', stories: 9 }],
  ]);
  expect(habits.map(({ name: { text }, usual }) => [text, usual.text])).toEqual([
    ['Ashtian', 'Ashtiani'],
    ['Soigu', 'Șoigu'],
  ]);
});
