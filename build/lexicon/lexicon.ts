import dictionary from 'dictionary-ro';
import { expandDictionary, readAffixes } from './hunspell-dictionary.ts';
import { packWordGraph } from './pack-word-graph.ts';

/** Where the packed lexicon is kept, relative to the root of the project. */
export const lexiconPath = 'renderer/features/language/worker/lexicon/ro.lexicon';

/** Every form of the Romanian dictionary that is written with comma-below letters. */
export function romanianForms(): readonly string[] {
  const decoder = new TextDecoder();
  const forms = expandDictionary(
    decoder.decode(dictionary.dic),
    readAffixes(decoder.decode(dictionary.aff)),
  );
  return [...forms].filter((form) => !/[şţŞŢ]/u.test(form));
}

/** The bytes of the lexicon that ships; the same dictionary always gives the same bytes. */
export function buildLexicon(): Uint8Array {
  return packWordGraph(romanianForms());
}
