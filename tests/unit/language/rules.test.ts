import { describe, expect, it } from 'vitest';
import { rules } from '../../../renderer/features/language/worker/rules/index.ts';
import { repaired, testEngine } from './support.ts';

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s does what its examples say',
    (_id, rule) => {
      const engine = testEngine({ rules: [rule] });
      const marked = (text: string, kind = 'body') =>
        engine
          .check({ text, kind: kind === 'headline' ? 'headline' : 'body' })
          .filter(({ severity }) => severity !== 'info' || rule.severity === 'info');
      const bad = rule.examples.bad.map(([text, fixed, kind]) => {
        const matches = marked(text, kind);
        return [text, matches.length > 0, fixed === null ? null : repaired(text, matches, engine)];
      });
      expect(bad).toEqual(rule.examples.bad.map(([text, fixed]) => [text, true, fixed]));
      const good = rule.examples.good.map((example) => {
        const [text, kind] = typeof example === 'string' ? ([example, 'body'] as const) : example;
        return [text, marked(text, kind)];
      });
      expect(good).toEqual(
        rule.examples.good.map((example) => [
          typeof example === 'string' ? example : example[0],
          [],
        ]),
      );
    },
  );

  it('is listed once, explained in Romanian and has at least four errors and three traps', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const thin = rules.filter(
      ({ examples, explanation, source, title }) =>
        examples.bad.length < 4 ||
        examples.good.length < 3 ||
        explanation === '' ||
        source === '' ||
        title === '',
    );
    expect(thin.map(({ id }) => id)).toEqual([]);
  });
});

describe('the norms rules rest on', () => {
  const named = rules.filter(({ norm }) => norm !== undefined);

  it('have an address where the source names one that can be read online', () => {
    expect(named.length).toBeGreaterThan(40);
    expect(new Set(named.map(({ norm }) => norm))).toEqual(
      new Set([
        'https://doom.lingv.ro/studiu_introductiv',
        'https://legislatie.just.ro/Public/DetaliiDocument/92723',
        'https://publications.europa.eu/code/ro/ro-000300.htm',
      ]),
    );
  });

  it('are not made up for the style of one newsroom', () => {
    const own = rules.filter(({ source }) => source === 'Ghid de stil al redacției');
    expect(own.length).toBeGreaterThan(5);
    expect(own.flatMap(({ norm }) => norm ?? [])).toEqual([]);
  });
});
