import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAffixes, expandDictionary } from '../../../build/lexicon/hunspell-dictionary.ts';
import { packWordGraph } from '../../../build/lexicon/pack-word-graph.ts';
import { commonWords } from '../../../renderer/features/language/worker/lexicon/common-words.ts';
import { Lexicon } from '../../../renderer/features/language/worker/lexicon/lexicon.ts';
import { suggest } from '../../../renderer/features/language/worker/lexicon/suggest.ts';
import { WordGraph } from '../../../renderer/features/language/worker/lexicon/word-graph.ts';
import { fixtureLines, lexiconBytes } from './support.ts';

const root = join(import.meta.dirname, '../../..');
const graph = new WordGraph(lexiconBytes());
const lexicon = new Lexicon(graph);

describe('the Romanian lexicon', () => {
  it('holds every form of the dictionary but the three with cedillas', () => {
    expect(graph.wordCount).toBe(2_043_203);
  });

  it('is the file the build makes', () => {
    // In a process of its own: the test runner's module wrapping makes two million words ten times slower.
    const answer = execFileSync(process.execPath, ['build/lexicon/main.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(answer).toContain('is current');
  }, 180_000);

  it('agrees with Hunspell on at least 99.9 % of the stored tokens', () => {
    const answers = fixtureLines('hunspell-answers.txt');
    const different = answers.filter(
      (line) => lexicon.acceptsLikeHunspell(line.slice(1)) !== line.startsWith('+'),
    );
    expect(answers.length).toBeGreaterThanOrEqual(5_000);
    expect(different.length / answers.length).toBeLessThanOrEqual(0.001);
  });

  it('follows the case rules of Hunspell', () => {
    const words = ['iași', 'Iași', 'IAȘI', 'casa', 'Casa', 'CASA', 'cAsa', 'preşedinte', ''];
    expect(words.map((word) => lexicon.accepts(word))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('knows every common word used for ranking', () => {
    expect([...commonWords()].filter((word) => !graph.has(word))).toEqual([]);
  });
});

describe('suggestions', () => {
  it('offer the right word first for at least 88 % of the stored slips', () => {
    const slips = fixtureLines('corrupted-words.txt').map((line) => line.split(' '));
    const right = slips.filter(([typed = '', meant]) => suggest(graph, typed, 1)[0] === meant);
    expect(slips.length).toBeGreaterThanOrEqual(300);
    expect(right.length / slips.length).toBeGreaterThanOrEqual(0.88);
  });

  it('keep the capitals of the typed word', () => {
    expect(suggest(graph, 'Guvenul', 1)).toEqual(['Guvernul']);
    expect(suggest(graph, 'PARLAMNTUL', 1)).toEqual(['PARLAMENTUL']);
  });

  it('are none for a word nobody could mean', () => {
    expect(suggest(graph, 'x'.repeat(500), 5)).toEqual([]);
    expect(suggest(graph, 'qqqqxxzz', 5)).toEqual([]);
  });
});

describe('the dictionary reader', () => {
  const affixes = readAffixes(
    [
      'SFX B Y 2',
      'SFX B a ez a #prezent',
      'SFX B a at [^i]a participiu trecut',
      'PFX B Y 1',
      'PFX B 0 re .',
      'SFX q Y 1',
      'SFX q 0 ă',
    ].join('\n'),
  );

  it('keeps a prefix and a suffix class of one letter apart, and lines without condition', () => {
    expect([...expandDictionary('2\nlucra/B\nlung/q', affixes)].sort()).toEqual(
      ['lucra', 'lucrat', 'lucrez', 'lung', 'lungă', 'relucra', 'relucrat', 'relucrez'].sort(),
    );
  });
});

describe('the word graph', () => {
  it('gives back exactly the words it was made of, whatever their order', () => {
    const words = ['drum', 'drumul', 'dru', 'șa', 'a', 'drumuri', 'țară', 'Iași'];
    const bytes = packWordGraph(words);
    const packed = new WordGraph(new Uint8Array(bytes).buffer);
    expect([...packed.words()].sort()).toEqual([...words].sort());
    expect(words.every((word) => packed.has(word))).toBe(true);
    expect(['', 'd', 'drumu', 'drumurii', 'x'].some((word) => packed.has(word))).toBe(false);
    expect(Buffer.from(packWordGraph([...words].reverse())).equals(Buffer.from(bytes))).toBe(true);
  });

  it('refuses bytes that are not a graph', () => {
    expect(() => new WordGraph(new ArrayBuffer(64))).toThrow('Not a word graph');
  });
});
