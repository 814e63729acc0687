import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf, readSentences } from '../../../build/lang-figures.ts';
import { rules } from '../../../renderer/features/language/worker/rules/index.ts';
import { fixtureLines, testEngine } from './support.ts';

const outside = join(import.meta.dirname, '../../../../shared');
const engine = testEngine();

function score(text: string) {
  const sentences = readSentences(text);
  const found = sentences.map((sentence) => {
    const matches = engine
      .check(sentence)
      .map((match) =>
        match.suggestFor === undefined
          ? match
          : { ...match, replacements: engine.suggest(match.suggestFor) },
      );
    return [sentence.id, matches] as const;
  });
  return { sentences, found, figures: figuresOf(sentences, new Map(found)) };
}

const autoRules = new Set(rules.filter(({ action }) => action === 'auto').map(({ id }) => id));

describe('the labelled sentences of the project', () => {
  const { sentences, figures } = score(fixtureLines('own-sentences.jsonl').join('\n'));

  it('are many, with many correct ones', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    expect(sentences.filter(({ errors }) => errors.length === 0).length).toBeGreaterThanOrEqual(
      150,
    );
  });

  it('are judged with precision ≥ 98 %, recall ≥ 97 % and false alarms on ≤ 1 % of the correct ones', () => {
    expect(figures.precision).toBeGreaterThanOrEqual(0.98);
    expect(figures.recall).toBeGreaterThanOrEqual(0.97);
    expect(figures.falseAlarm).toBeLessThanOrEqual(0.01);
    expect(figures.falsePositives.filter(([, rule]) => autoRules.has(rule))).toEqual([]);
  });
});

const devFile = join(outside, 'language/dev.jsonl');

describe.skipIf(!existsSync(devFile))('the development set kept beside the project', () => {
  const text = existsSync(devFile) ? readFileSync(devFile, 'utf8') : '';

  it('is judged with precision ≥ 95 % and recall ≥ 90 %, and no false alarm from a rule that fixes by itself', () => {
    const { figures } = score(text);
    expect(figures.precision).toBeGreaterThanOrEqual(0.95);
    expect(figures.recall).toBeGreaterThanOrEqual(0.9);
    expect(figures.falsePositives.filter(([, rule]) => autoRules.has(rule))).toEqual([]);
  });

  it('gets the same figures from the reference scorer', async () => {
    const { sentences, found, figures } = score(
      `${text}\n${fixtureLines('own-sentences.jsonl').join('\n')}`,
    );
    const reference: unknown = await import(join(outside, 'language/score.mjs'));
    const predictions = found.map(([id, errors]) => ({ id, errors }));
    // A third of the predictions is dropped so that the figures are not all ones.
    const some = predictions.filter((_, index) => index % 3 !== 0);
    const theirs = callScore(reference, sentences, some);
    const ours = figuresOf(sentences, new Map(some.map(({ id, errors }) => [id, errors])));
    expect(theirs).toMatchObject({
      precision: ours.precision,
      recall: ours.recall,
      f05: ours.f05,
      strictRecall: ours.strictRecall,
      fixRate: ours.fixRate,
      falseAlarm: ours.falseAlarm,
      perfect: ours.perfect,
      macroRecall: ours.macroRecall,
    });
    expect(figures.recall).toBeGreaterThan(ours.recall);
  });
});

function callScore(module: unknown, sentences: unknown, predictions: unknown): unknown {
  if (
    typeof module !== 'object' ||
    module === null ||
    !('score' in module) ||
    typeof module.score !== 'function'
  )
    throw new Error('No scorer');
  const result: unknown = Reflect.apply(module.score, undefined, [sentences, predictions]);
  return result;
}
