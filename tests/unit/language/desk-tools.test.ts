import { describe, expect, it } from 'vitest';
import {
  applyFixes,
  proposeCleaning,
} from '../../../renderer/features/language/worker/clean-text.ts';
import { parseDictionary } from '../../../renderer/features/language/worker/dictionaries/dictionary.ts';
import { findInconsistencies } from '../../../renderer/features/language/worker/document.ts';
import { MatchCache } from '../../../renderer/features/language/worker/match-cache.ts';
import { proposeDiacritics } from '../../../renderer/features/language/worker/restore-diacritics.ts';
import { newsroomText, testEngine } from './support.ts';

const engine = testEngine();

describe('dictionaries', () => {
  it('load what can be read and report the rest by line', () => {
    const { forms, forbidden, broken } = parseDictionary(
      '# notă\ndronă; substantiv; f/e\nceva; altceva\nvroiam => voiam\n=> gol\npodcast; substantiv; n/x\nMApN; acronim',
    );
    expect([...forms.keys()]).toEqual([
      'dronă',
      'drona',
      'drone',
      'dronei',
      'dronele',
      'dronelor',
      'MApN',
    ]);
    expect([...forbidden]).toEqual([['vroiam', 'voiam']]);
    expect(broken.map(({ line }) => line)).toEqual([3, 5, 6]);
  });

  it('ship a starter list of several hundred entries without a broken line', () => {
    const { forms, broken } = parseDictionary(newsroomText());
    expect(broken).toEqual([]);
    expect(forms.size).toBeGreaterThan(600);
  });
});

describe('„Curăță textul”', () => {
  const text =
    'Premierul a zis "da" , dar pacea - spun ei -  e departe...  Taxa: 34 %. Marţi pleacă.';
  const groups = proposeCleaning(engine, { text, kind: 'body' });

  it('groups the safe fixes by rule', () => {
    expect(groups.map(({ rule, fixes }) => [rule, fixes.length])).toEqual([
      ['CEDILLA', 1],
      ['QUOTES', 2],
      ['SPACE_BEFORE_PUNCT', 1],
      ['SPACE_DOUBLE', 2],
      ['DASH', 2],
      ['ELLIPSIS', 1],
      ['PERCENT', 1],
    ]);
  });

  it('applies them all, or only the chosen ones', () => {
    const all = groups.flatMap(({ fixes }) => fixes);
    expect(applyFixes(text, all)).toBe(
      'Premierul a zis „da”, dar pacea – spun ei – e departe… Taxa: 34%. Marți pleacă.',
    );
    expect(
      applyFixes(
        text,
        all.filter(({ rule }) => rule === 'CEDILLA'),
      ),
    ).toBe(text.replace('Marţi', 'Marți'));
  });

  it('finds nothing more to do in its own result', () => {
    const clean = applyFixes(
      text,
      groups.flatMap(({ fixes }) => fixes),
    );
    expect(proposeCleaning(engine, { text: clean, kind: 'body' })).toEqual([]);
  });
});

describe('„Pune diacriticele”', () => {
  it('tells what is sure from what needs a choice', () => {
    const proposals = proposeDiacritics(
      engine,
      'Presedintele a spus ca fata ministrului si Putin vin in tara',
    );
    expect(
      proposals.map(({ text, options, confidence }) => [text, options[0], confidence]),
    ).toEqual([
      ['Presedintele', 'Președintele', 'sure'],
      ['ca', 'că', 'likely'],
      ['fata', 'fata', 'choose'],
      ['si', 'și', 'sure'],
      ['Putin', 'Putin', 'choose'],
      ['in', 'în', 'sure'],
      ['tara', 'țară', 'likely'],
    ]);
  });

  it('leaves a text with its diacritics alone', () => {
    expect(proposeDiacritics(engine, 'Președintele a spus că vine în țară.')).toEqual([]);
  });
});

describe('consistency of a document', () => {
  const spellings = (...texts: string[]) =>
    findInconsistencies(
      engine,
      texts.map((text, index) => ({ key: String(index), text })),
    ).map((found) => found.spellings.map(({ text }) => text));

  it('groups the spellings of one name, commonest first', () => {
    expect(spellings('Reza Ashtiani vine.', 'Apoi Ashtiani pleacă.', 'Iar Ashtian tace.')).toEqual([
      ['Ashtiani', 'Ashtian'],
    ]);
    expect(spellings('Liderul Kim Jong-un vine.', 'Azi, Kim Jong Un pleacă.')).toEqual([
      ['Jong Un', 'Jong-un'],
    ]);
  });

  it('groups terms written with and without a capital', () => {
    expect(spellings('Vine ministrul Apărării.', 'Pleacă ministrul apărării.')).toEqual([
      ['minist… Apărării', 'minist… apărării'],
    ]);
  });

  it('does not take relatives and inflected forms for one name', () => {
    expect(
      spellings(
        'Popescu a venit.',
        'Casa lui Popeasca.',
        'Zelenski și Zelenskului.',
        'Maria și Marina au plecat.',
      ),
    ).toEqual([]);
  });
});

describe('the cache of matches', () => {
  it('computes a text once and forgets the oldest beyond its capacity', () => {
    const cache = new MatchCache(2);
    const asked: string[] = [];
    const get = (text: string) =>
      cache.get(text, 'body', () => {
        asked.push(text);
        return [];
      });
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) get(text);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });
});
