import { proposeCleaning } from './clean-text.ts';
import { parseDictionary } from './dictionaries/dictionary.ts';
import { findBlankBlocks, findInconsistencies, findNames } from './document.ts';
import { createEngine } from './engine.ts';
import type { Engine, LanguageSettings } from './engine.ts';
import { MatchCache } from './match-cache.ts';
import type { DictionaryTexts, FromWorker, ToWorker } from './protocol.ts';
import { proposeDiacritics } from './restore-diacritics.ts';

interface Desk {
  readonly lexicon: ArrayBuffer;
  readonly dictionaries: DictionaryTexts;
  readonly settings: LanguageSettings;
}

type Send = (message: FromWorker) => void;
type CheckMessage = Extract<ToWorker, { type: 'check' }>;

/**
 * Answers the protocol: everything the worker does except receiving and posting. Checks of one
 * block are answered only for the newest version seen.
 */
export function createLanguageDesk(send: Send): (message: ToWorker) => void {
  const cache = new MatchCache();
  const versions = new Map<string, number>();
  let desk: Desk | undefined;
  let engine: Engine | undefined;

  const open = (next: Desk): void => {
    const newsroom = parseDictionary(next.dictionaries.newsroom);
    const personal = parseDictionary(next.dictionaries.personal);
    const ignored = new Set(next.dictionaries.ignored);
    engine = createEngine({
      lexicon: next.lexicon,
      dictionaries: { newsroom, personal, ignored },
      settings: next.settings,
    });
    desk = next;
    cache.clear();
    send({ type: 'ready', brokenLines: { newsroom: newsroom.broken, personal: personal.broken } });
  };

  const check = (ready: Engine, message: CheckMessage): void => {
    const { docId, blockKey, version, text, kind } = message;
    const key = `${docId}\n${blockKey}`;
    if ((versions.get(key) ?? -1) > version) return;
    versions.set(key, version);
    const matches = cache.get(text, kind, () => ready.check({ text, kind }));
    send({ type: 'checked', docId, blockKey, version, matches });
  };

  const ask = (
    ready: Engine,
    message: Exclude<ToWorker, { type: 'init' | 'dictionaries' | 'settings' }>,
  ): void => {
    switch (message.type) {
      case 'check':
        check(ready, message);
        return;
      case 'forget':
        for (const blockKey of message.blockKeys) versions.delete(`${message.docId}\n${blockKey}`);
        return;
      case 'suggest':
        send({ type: 'suggested', request: message.request, words: ready.suggest(message.word) });
        return;
      case 'consistency':
        send({
          type: 'consistency',
          request: message.request,
          found: findInconsistencies(ready, message.blocks),
          blank: findBlankBlocks(message.blocks),
          names: findNames(ready, message.blocks),
        });
        return;
      case 'clean':
        send({
          type: 'cleaned',
          request: message.request,
          groups: proposeCleaning(ready, message),
        });
        return;
      case 'diacritics':
        send({
          type: 'diacritics',
          request: message.request,
          proposals: proposeDiacritics(ready, message.text),
        });
    }
  };

  const answer = (message: ToWorker): void => {
    if (message.type === 'init') {
      open({
        lexicon: message.lexicon,
        dictionaries: message.dictionaries,
        settings: message.settings,
      });
      return;
    }
    if (desk === undefined || engine === undefined) {
      send({
        type: 'failed',
        reason: 'The language worker was asked before it was given its lexicon.',
      });
      return;
    }
    if (message.type === 'dictionaries') open({ ...desk, dictionaries: message.dictionaries });
    else if (message.type === 'settings') open({ ...desk, settings: message.settings });
    else ask(engine, message);
  };

  return (message) => {
    try {
      answer(message);
    } catch (error) {
      send({ type: 'failed', reason: error instanceof Error ? error.message : 'unknown' });
    }
  };
}
