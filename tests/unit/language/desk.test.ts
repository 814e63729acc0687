import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../renderer/features/language/worker/engine.ts';
import { createLanguageDesk } from '../../../renderer/features/language/worker/language-desk.ts';
import type { FromWorker, ToWorker } from '../../../renderer/features/language/worker/protocol.ts';
import { lexiconBytes, newsroomText } from './support.ts';

const dictionaries = { newsroom: newsroomText(), personal: '', ignored: [] };

function openDesk() {
  const answers: FromWorker[] = [];
  const ask = createLanguageDesk((message) => answers.push(message));
  ask({ type: 'init', lexicon: lexiconBytes(), dictionaries, settings: defaultSettings });
  return { ask, answers };
}

const check = (text: string, version: number): ToWorker => ({
  type: 'check',
  docId: 'd',
  blockKey: 'b',
  version,
  text,
  kind: 'body',
});

describe('the language worker', () => {
  it('answers each check with its version and drops an older one that comes late', () => {
    const { ask, answers } = openDesk();
    ask(check('Totul e bine.', 1));
    ask(check('Au venit 20 oameni.', 3));
    ask(check('Au venit 2', 2));
    expect(
      answers.map((answer) =>
        answer.type === 'checked'
          ? [answer.version, answer.matches.map(({ rule }) => rule)]
          : answer.type,
      ),
    ).toEqual(['ready', [1, []], [3, ['NUM_DE']]]);
  });

  it('uses changed settings and dictionaries at once', () => {
    const { ask, answers } = openDesk();
    ask(check('Un zgrumblu la 34 %.', 1));
    ask({ type: 'settings', settings: { profile: 'press', disabledRules: ['PERCENT'] } });
    ask({
      type: 'dictionaries',
      dictionaries: { ...dictionaries, personal: 'zgrumblu; substantiv\nrău; fel necunoscut' },
    });
    ask(check('Un zgrumblu la 34 %.', 2));
    const [first, second] = answers.filter((answer) => answer.type === 'checked');
    expect(first?.matches.map(({ rule }) => rule)).toEqual(['SPELL', 'PERCENT']);
    expect(second?.matches).toEqual([]);
    expect(
      answers.filter((answer) => answer.type === 'ready').at(-1)?.brokenLines.personal,
    ).toEqual([
      { line: 2, text: 'rău; fel necunoscut', reason: 'Felul „fel necunoscut” nu există.' },
    ]);
  });

  it('answers suggestions, consistency, cleaning and diacritics by request number', () => {
    const { ask, answers } = openDesk();
    ask({ type: 'suggest', request: 7, word: 'prezntat' });
    ask({
      type: 'consistency',
      request: 8,
      blocks: [
        { key: '1', text: 'Reza Ashtian a plecat.' },
        { key: '2', text: 'Ashtiani revine.' },
        { key: '3', text: '\u00a0' },
      ],
    });
    ask({ type: 'clean', request: 9, text: 'Preț de 34 % .', kind: 'body' });
    ask({ type: 'diacritics', request: 10, text: 'sedinta' });
    const [, suggested, consistency, cleaned, diacritics] = answers;
    expect(suggested?.type === 'suggested' ? [suggested.request, suggested.words[0]] : []).toEqual([
      7,
      'prezentat',
    ]);
    expect(consistency).toMatchObject({ type: 'consistency', request: 8, blank: ['3'] });
    expect(cleaned?.type === 'cleaned' ? cleaned.groups.map(({ rule }) => rule) : []).toEqual([
      'SPACE_BEFORE_PUNCT',
      'PERCENT',
    ]);
    expect(diacritics).toMatchObject({
      type: 'diacritics',
      request: 10,
      proposals: [{ start: 0, end: 7, confidence: 'likely' }],
    });
  });

  it('says that it failed instead of stopping', () => {
    const answers: FromWorker[] = [];
    const ask = createLanguageDesk((message) => answers.push(message));
    ask(check('Text', 1));
    ask({ type: 'init', lexicon: new ArrayBuffer(64), dictionaries, settings: defaultSettings });
    expect(answers.map(({ type }) => type)).toEqual(['failed', 'failed']);
  });
});
