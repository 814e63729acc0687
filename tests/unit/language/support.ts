import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  emptyDictionary,
  parseDictionary,
} from '../../../renderer/features/language/worker/dictionaries/dictionary.ts';
import {
  createEngine,
  defaultSettings,
} from '../../../renderer/features/language/worker/engine.ts';
import type {
  Engine,
  LanguageSettings,
  Match,
} from '../../../renderer/features/language/worker/engine.ts';
import type { Rule } from '../../../renderer/features/language/worker/rule.ts';

const worker = join(import.meta.dirname, '../../../renderer/features/language/worker');

/** The packed lexicon as the worker receives it. */
export function lexiconBytes(): ArrayBuffer {
  return new Uint8Array(readFileSync(join(worker, 'lexicon/ro.lexicon'))).buffer;
}

/** The text of the starter newsroom dictionary. */
export function newsroomText(): string {
  return readFileSync(join(worker, 'dictionaries/newsroom-starter.txt'), 'utf8');
}

/** An engine with the starter dictionary and, when given, only some rules. */
export function testEngine(
  options: { rules?: readonly Rule[]; settings?: LanguageSettings } = {},
): Engine {
  return createEngine({
    lexicon: lexiconBytes(),
    dictionaries: {
      newsroom: parseDictionary(newsroomText()),
      personal: emptyDictionary,
      ignored: new Set(),
    },
    settings: options.settings ?? defaultSettings,
    ...(options.rules === undefined ? {} : { rules: options.rules }),
  });
}

/** The text with the first replacement of every match applied. */
export function repaired(text: string, matches: readonly Match[], engine: Engine): string {
  let fixed = text;
  for (const match of [...matches].sort((a, b) => b.start - a.start)) {
    const offered =
      match.suggestFor === undefined ? match.replacements : engine.suggest(match.suggestFor);
    const [first] = offered;
    if (first !== undefined) fixed = fixed.slice(0, match.start) + first + fixed.slice(match.end);
  }
  return fixed;
}

/** The lines of a text fixture without its notes. */
export function fixtureLines(name: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, '../../fixtures/language', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
