import { expect, test } from 'vitest';
import { createLanguage } from '../../../main/language/index.ts';
import type { LanguageState } from '../../../shared/contract/language.ts';

const caller = { clientId: 'window' };

function openLanguage(stored: Readonly<Record<string, unknown>> = {}) {
  let values = stored;
  const told: unknown[] = [];
  const store = { read: () => values, write: (next: typeof values) => void (values = next) };
  const open = () =>
    createLanguage(store, (name, payload) => void told.push([name, payload])).handlers;
  return { open, told };
}

const headlineLimits = { card: 90, search: 60, push: 50 };
const empty: LanguageState = {
  settings: { profile: 'press', disabledRules: [], typingOff: [], headlineLimits },
  lists: { personal: '', newsroom: '', forbidden: '' },
  ignored: [],
};

test('words, settings and ignored places are there after a restart, and every window is told', async () => {
  const { open, told } = openLanguage({ settings: { name: 'Ana' } });
  const first = open();
  await first.addLine({ list: 'personal', line: 'Tîlvăr; nume' }, caller);
  await first.addLine({ list: 'personal', line: 'Tîlvăr; nume' }, caller);
  await first.addLine({ list: 'personal', line: 'zgrumblu; substantiv' }, caller);
  await first.setList({ list: 'forbidden', text: 'locație => loc' }, caller);
  await first.setSettings({ profile: 'eu', disabledRules: ['CLICHE'] }, caller);
  await first.ignore({ place: 'draft SPELL Ashtian' }, caller);

  const expected: LanguageState = {
    settings: { profile: 'eu', disabledRules: ['CLICHE'], typingOff: [], headlineLimits },
    lists: {
      personal: 'Tîlvăr; nume\nzgrumblu; substantiv\n',
      newsroom: '',
      forbidden: 'locație => loc',
    },
    ignored: ['draft SPELL Ashtian'],
  };
  expect(await open().get(undefined, caller)).toEqual(expected);
  expect(told.at(-1)).toEqual(['language.changed', expected]);
  expect(told).toHaveLength(5);
});

test('a damaged part falls back alone', async () => {
  const { open } = openLanguage({
    language: { settings: { profile: 'latin' }, lists: { ...empty.lists, personal: 'x' } },
  });
  expect(await open().get(undefined, caller)).toEqual({
    ...empty,
    lists: { ...empty.lists, personal: 'x' },
  });
});

test('ignored places are bounded: the oldest go first', async () => {
  const { open } = openLanguage();
  const { ignore } = open();
  for (let place = 0; place < 2003; place += 1) await ignore({ place: `p${place}` }, caller);
  const { ignored } = await open().get(undefined, caller);
  expect([ignored.length, ignored[0], ignored.at(-1)]).toEqual([2000, 'p3', 'p2002']);
});
