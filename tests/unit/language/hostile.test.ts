import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findInconsistencies } from '../../../renderer/features/language/worker/document.ts';
import { rules } from '../../../renderer/features/language/worker/rules/index.ts';
import { correctTyping } from '../../../renderer/features/language/worker/typing.ts';
import { startStepCounter } from './execution-counts.ts';
import { testEngine } from './support.ts';

const engine = testEngine();
const worker = join(import.meta.dirname, '../../../renderer/features/language/worker');

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

const counter = startStepCounter();
afterAll(counter.end);

/** The examples of a rule, one after the other: what makes exactly this rule work hardest. */
const ownExamples = rules.map(({ id, examples }) => {
  const bad = examples.bad.map(([text]) => text);
  const good = examples.good.map((example) => (typeof example === 'string' ? example : example[0]));
  return [id, `${[...bad, ...good].join(' ')} `] as const;
});

// What all rules share is small enough to be woven into its callers, where V8 counts only some runs.
const counted = /^(?:rules\/|text\/(?:words|quotes|phrases)\.ts)/u;

/** Files of the worker whose steps grow faster than the text, with the steps for one and two lengths. */
function growingTooFast(piece: string, kind: 'body' | 'headline'): readonly unknown[] {
  const copies = Math.max(4, Math.ceil(1_500 / piece.length));
  const steps = (times: number) =>
    counter.during(() => engine.check({ text: piece.repeat(times), kind }));
  steps(2 * copies);
  const [once, twice] = [steps(copies), steps(2 * copies)];
  return [...twice].flatMap(([file, count]) => {
    const before = once.get(file) ?? 0;
    return counted.test(file) && count > before * 2.2 + 200 ? [[file, before, count]] : [];
  });
}

describe('hostile text', () => {
  it.each(pieces)('a long run of %s is checked without failing', (_name, piece) => {
    const text = filled(piece, 60_000);
    const matches = engine.check({ text, kind: 'body' });
    expect(
      matches.every(({ start, end }) => start >= 0 && start <= end && end <= text.length),
    ).toBe(true);
  });

  it.each(pieces)('the steps for %s grow in no file faster than the text', (_name, piece) => {
    expect([growingTooFast(piece, 'body'), growingTooFast(piece, 'headline')]).toEqual([[], []]);
  });

  it.each(ownExamples)('so do the steps for the examples of %s', (_id, examples) => {
    expect([growingTooFast(examples, 'body'), growingTooFast(examples, 'headline')]).toEqual([
      [],
      [],
    ]);
  });

  it('the counter sees work that grows with the square of the text', () => {
    const square = (times: number) =>
      counter.during(() => {
        for (let turn = 0; turn < times; turn += 1)
          engine.check({ text: 'Are decât doi lei. '.repeat(times), kind: 'body' });
      });
    square(8);
    const [once = 0, twice = 0] = [4, 8].map((times) => square(times).get('rules/decat.ts'));
    expect(twice).toBeGreaterThan(once * 3);
  });

  it('every rule was run and counted', () => {
    const seen = counter.during(() => engine.check({ text: 'Guvernul decide azi.', kind: 'body' }));
    const files = readdirSync(join(worker, 'rules')).filter((name) => name.endsWith('.ts'));
    const checked = [...seen.keys()].filter((file) => file.startsWith('rules/'));
    expect(checked.length).toBeGreaterThanOrEqual(rules.length);
    expect(files.length).toBeGreaterThanOrEqual(rules.length);
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

  // A varying repetition inside a varying repetition can be split up in exponentially many ways.
  it('has no varying repetition inside another', () => {
    const varying = String.raw`(?:\?|\{(\d+),(?!\1\})\d+\})`;
    const nested = new RegExp(String.raw`\((?:[^()]*[^(])?${varying}[^()]*\)\{\d+,\d+\}`, 'u');
    const bare = (source: string): string =>
      source
        .replaceAll(/\\./gu, 'x')
        .replaceAll(/\[[^\]]*\]/gu, 'x')
        .replaceAll('(?', '(');
    expect(nested.test(bare('(?:a{1,9}b?){1,9}'))).toBe(true);
    expect(nested.test(bare(String.raw`^\d{1,3}(?:\.\d{3}){1,4}$`))).toBe(false);
    expect(literals.filter(([, source]) => nested.test(bare(source)))).toEqual([]);
  });

  it('is a literal, so that it was seen here', () => {
    const built = readdirSync(worker, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        name.endsWith('.ts') && readFileSync(join(worker, name), 'utf8').includes('RegExp('),
    );
    expect(built).toEqual([]);
  });
});
