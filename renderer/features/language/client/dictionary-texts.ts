import type { LanguageState } from '../../../../shared/contract/language.ts';
import type { DictionaryTexts } from '../worker/protocol.ts';

/**
 * The word lists as the worker takes them. Of two lines about one word the later wins: starter list,
 * list of the site profile, list of this computer, „nu scriem”.
 */
export function dictionaryTexts(
  starter: string,
  siteWords: string,
  lists: LanguageState['lists'],
): DictionaryTexts {
  return {
    newsroom: [starter, siteWords, lists.newsroom, lists.forbidden].join('\n'),
    personal: lists.personal,
    ignored: [],
  };
}
