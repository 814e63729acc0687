import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  emptyDictionary,
  parseDictionary,
} from '../renderer/features/language/worker/dictionaries/dictionary.ts';
import { createEngine, defaultSettings } from '../renderer/features/language/worker/engine.ts';
import type { Engine, Match } from '../renderer/features/language/worker/engine.ts';

const worker = join(import.meta.dirname, '../renderer/features/language/worker');

/** The engine as it ships: packed lexicon, starter dictionary, press profile. */
export function shippedEngine(): Engine {
  return createEngine({
    lexicon: new Uint8Array(readFileSync(join(worker, 'lexicon/ro.lexicon'))).buffer,
    dictionaries: {
      newsroom: parseDictionary(
        readFileSync(join(worker, 'dictionaries/newsroom-starter.txt'), 'utf8'),
      ),
      personal: emptyDictionary,
      ignored: new Set(),
    },
    settings: defaultSettings,
  });
}

/** The match with its suggestions looked up, as a person who opens its card sees it. */
export function withSuggestions(engine: Engine, match: Match): Match {
  return match.suggestFor === undefined
    ? match
    : { ...match, replacements: engine.suggest(match.suggestFor) };
}
