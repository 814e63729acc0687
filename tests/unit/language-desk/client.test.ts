import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLanguageClient } from '../../../renderer/features/language/client/language-client.ts';
import { createMarkModel } from '../../../renderer/features/language/client/mark-model.ts';
import {
  changeBetween,
  shiftMatches,
} from '../../../renderer/features/language/client/shift-matches.ts';
import { defaultSettings } from '../../../renderer/features/language/worker/engine.ts';
import type { Engine, Match } from '../../../renderer/features/language/worker/engine.ts';
import { createLanguageDesk } from '../../../renderer/features/language/worker/language-desk.ts';
import { lexiconBytes, newsroomText, testEngine } from '../language/support.ts';

const engine: Engine = testEngine();
const words = [
  'oraș',
  'zgrumblu',
  'prezntat',
  '20 oameni',
  '34 %',
  'sedinta',
  '"da"',
  ',',
  '.',
  ' ',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '));

/** A text that became another by one splice, as typing, cutting and pasting do. */
const edit = fc.tuple(text, fc.nat(), fc.nat(12), text).map(([before, at, removed, inserted]) => {
  const start = at % (before.length + 1);
  return { before, after: before.slice(0, start) + inserted + before.slice(start + removed) };
});

test('the change between two texts turns one into the other', () => {
  fc.assert(
    fc.property(edit, ({ before, after }) => {
      const { start, removed, inserted } = changeBetween(before, after);
      expect(before.slice(0, start) + inserted + before.slice(start + removed)).toBe(after);
    }),
  );
});

test('a mark that was kept still stands on the words it was made for', () => {
  fc.assert(
    fc.property(edit, ({ before, after }) => {
      const matches = engine.check({ text: before, kind: 'body' });
      const textsOf = (found: readonly Match[], of: string): readonly string[] =>
        found.map(({ start, end, rule }) => `${rule} ${of.slice(start, end)}`);
      const known = textsOf(matches, before);
      for (const kept of textsOf(shiftMatches(matches, before, after), after))
        expect(known).toContain(kept);
    }),
    { numRuns: 200 },
  );
});

type Step =
  | { readonly type: 'set'; readonly key: string; readonly text: string }
  | { readonly type: 'remove'; readonly key: string }
  | { readonly type: 'answer' };

const key = fc.constantFrom('a', 'b', 'c');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('set' as const), key, text }),
  fc.record({ type: fc.constant('remove' as const), key }),
  fc.constant({ type: 'answer' as const }),
);

test('after any edits, removals and late answers the marks are those of a fresh check', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, atOnce) => {
      const late: (() => void)[] = [];
      const model = createMarkModel({
        check: (unit) =>
          late.push(() => {
            model.accept(
              unit.key,
              unit.version,
              engine.check({ text: unit.text, kind: unit.kind }),
            );
          }),
        changed: () => undefined,
        visible: () => ['b'],
      });
      for (const { type, ...what } of steps) {
        if (type === 'answer') late.shift()?.();
        if (type === 'remove' && 'key' in what) model.remove(what.key);
        if (type === 'set' && 'text' in what)
          model.set(what.key, what.text, 'body', atOnce ? 'now' : 'pause');
      }
      vi.runAllTimers();
      for (let answer = late.shift(); answer; answer = late.shift()) answer();
      for (const known of model.keys()) {
        const unit = model.get(known);
        expect(unit?.matches).toEqual(engine.check({ text: unit?.text ?? '', kind: 'body' }));
      }
      model.dispose();
    }),
    { numRuns: 150 },
  );
});

test('the client answers by request and starts a broken worker again, three times at most', async () => {
  let breakIt = () => undefined as void;
  let starts = 0;
  const resets: number[] = [];
  const client = createLanguageClient({
    lexicon: () => Promise.resolve(lexiconBytes()),
    start: (receive, broken) => {
      starts += 1;
      breakIt = broken;
      const answer = createLanguageDesk(receive);
      return { post: answer, end: () => undefined };
    },
  });
  client.onReset(() => resets.push(starts));
  client.configure({ newsroom: newsroomText(), personal: '', ignored: [] }, defaultSettings);
  expect((await client.suggest('prezntat'))[0]).toBe('prezentat');
  for (let times = 0; times < 4; times += 1) {
    breakIt();
    await vi.waitFor(() => expect(starts).toBe(Math.min(3, times + 2)));
  }
  expect([starts, resets]).toEqual([3, [1, 2, 3]]);
});
