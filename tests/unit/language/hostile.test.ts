import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../renderer/features/language/worker/block.ts';
import { findInconsistencies } from '../../../renderer/features/language/worker/document.ts';
import { rules } from '../../../renderer/features/language/worker/rules/index.ts';
import { correctTyping } from '../../../renderer/features/language/worker/typing.ts';
import { testEngine } from './support.ts';

const engine = testEngine();

const pieces: readonly (readonly [name: string, piece: string])[] = [
  ['letters without a space', 'a'],
  ['words', 'oameni '],
  ['emoji', '👩‍🚒🚀'],
  ['right-to-left text', 'שלום עולם مرحبا '],
  ['unpaired surrogates', '\ud83d a\udc00'],
  ['straight quotes', '"'],
  ['opening quotes', '„a '],
  ['single quotes', " 'a"],
  ['commas', ',,'],
  ['hyphens', 'a-'],
  ['dashes', ' - '],
  ['dots', '. '],
  ['dotted words', 'a.b.'],
  ['digits', '1'],
  ['groups of digits', '100 '],
  ['ranges', '2021-'],
  ['spaces', ' '],
  ['no-break spaces', '\u00a0'],
  ['questions', 'a? a '],
  ['speech', '„a b c” a spus '],
  ['brackets', '(a '],
  ['lonely decât', 'decât '],
  ['nici un', 'nici un '],
  ['ca ca', 'ca '],
  ['care', 'care l-a '],
  ['SUA', 'SUA nu '],
  ['acum', 'acum în '],
  ['percent', '1 % '],
  ['currency', '$1 '],
  ['apostrophes', "a'"],
  ['numerals', 'douăzeci și '],
  ['al cărui', 'al cărui '],
  ['addresses', 'a@b.ro http://x '],
];

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The block with every look at a word counted. */
function counted(block: Block): { readonly block: Block; readonly steps: () => number } {
  let steps = 0;
  const words = new Proxy(block.words, {
    get(target, key, receiver): unknown {
      steps += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { block: { ...block, words }, steps: () => steps };
}

function stepsOf(text: string): number {
  const { block, steps } = counted(engine.read({ text, kind: 'headline' }));
  for (const rule of rules) for (const _ of rule.check(block));
  return steps();
}

describe('hostile text', () => {
  it.each(pieces)('a long run of %s is checked without failing', (_name, piece) => {
    const text = filled(piece, 60_000);
    const matches = engine.check({ text, kind: 'body' });
    expect(
      matches.every(({ start, end }) => start >= 0 && start <= end && end <= text.length),
    ).toBe(true);
  });

  it.each(pieces)('the looks at words of %s grow with the length and no faster', (_name, piece) => {
    const once = stepsOf(filled(piece, 4_000));
    const twice = stepsOf(filled(piece, 8_000));
    expect(twice).toBeLessThanOrEqual(once * 2.2 + 2_000);
  });

  it('a paragraph of one megabyte is checked', () => {
    const text = filled('Guvernul a decis sa amane votul , "spune" 12000 oameni. ', 1_000_000);
    expect(engine.check({ text, kind: 'body' }).length).toBeGreaterThan(1_000);
  });

  it('ten thousand quotation marks are paired', () => {
    const text = '"a" '.repeat(5_000);
    expect(
      engine.check({ text, kind: 'body' }).filter(({ rule }) => rule === 'QUOTES').length,
    ).toBe(10_000);
  });

  it('matches never overlap, except the one about the whole headline', () => {
    for (const [, piece] of pieces) {
      const matches = engine.check({ text: filled(piece, 2_000), kind: 'body' });
      expect(
        matches.every((match, index) => (matches[index + 1]?.start ?? Infinity) >= match.end),
      ).toBe(true);
    }
  });

  it('typing corrections and document checks take it too', () => {
    for (const [, piece] of pieces) {
      const before = filled(piece, 20_000);
      expect(() => correctTyping({ before, inserted: '"', after: before })).not.toThrow();
      expect(() => findInconsistencies(engine, [{ key: 'a', text: before }])).not.toThrow();
    }
  });
});

const worker = join(import.meta.dirname, '../../../renderer/features/language/worker');

describe('every regular expression of the worker', () => {
  const literals = readdirSync(worker, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const source = readFileSync(join(worker, name), 'utf8').replaceAll(
        /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu,
        '',
      );
      return [
        ...source.matchAll(
          /(?<=[=(,:!&|?]\s*|return )\/((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+)\/[dgimsuvy]*/gu,
        ),
      ].map((match) => [name, match[1] ?? ''] as const);
    });

  it('was found', () => {
    expect(literals.length).toBeGreaterThan(60);
  });

  // Each attempt then reads a bounded number of characters, so a whole text costs linear time.
  it('has no unbounded repetition', () => {
    const unbounded = literals.filter(([, source]) => {
      const bare = source.replaceAll(/\\./gu, 'x').replaceAll(/\[[^\]]*\]/gu, 'x');
      return /[*+]|\{\d*,\}/u.test(bare);
    });
    expect(unbounded).toEqual([]);
  });
});
