import { expect, test } from 'vitest';
import { growingSource, openArchive, story } from './open-archive.ts';

const caller = { clientId: 'window' };

test('a name is told letter by letter as recent stories write it, with the number of stories', async () => {
  const { archive } = openArchive([
    growingSource(
      [
        story('a', { headline: 'Ashtiani vine la București', text: 'Ashtiani, iar Ashtiani.' }),
        story('b', { standfirst: 'Ministrul Ashtiani a plecat.' }),
        story('c', { text: 'Potrivit lui Ashtian, dar și a lui Ashtianov.' }),
        story('d', { text: 'Serghei Şoigu a fost primit de Soigu.' }),
        story('e', { headline: 'Șoigu la Moscova', text: 'Despre șoigu, fără nume.' }),
        story('f', { text: 'Ashtianii', state: 'unpublished' }),
        story('g', { tags: ['Ashtiany'] }),
      ],
      500,
    ),
  ]);
  await archive.sync();
  const names = ['Ashtian', 'Soigu', 'Necunoscut', 'ab', '„"'];
  expect(await archive.handlers.spellings({ names }, caller)).toEqual([
    [
      { text: 'Ashtiani', stories: 2 },
      { text: 'Ashtian', stories: 1 },
      { text: 'Ashtianov', stories: 1 },
    ],
    [
      { text: 'Soigu', stories: 1 },
      { text: 'Şoigu', stories: 1 },
      { text: 'Șoigu', stories: 1 },
    ],
    [],
    [],
    [],
  ]);
});

test('no name, however hostile, fails or matches by syntax', async () => {
  const { archive } = openArchive([
    growingSource([story('a', { headline: 'Vrancea OR Iași' })], 500),
  ]);
  await archive.sync();
  const names = [
    '"',
    'NEAR(a',
    'headline:',
    '-Iași',
    "x' OR 1=1 --",
    '***',
    '\0\0\0',
    '\ud800\ud800',
  ];
  const found = await archive.handlers.spellings({ names }, caller);
  expect(found).toEqual(
    names.map((name) => (name === '-Iași' ? [{ text: 'Iași', stories: 1 }] : [])),
  );
});
