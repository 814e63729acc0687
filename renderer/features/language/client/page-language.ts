import type { SiteProfile } from '../../../../shared/article/site-profile.ts';
import type { LanguageState, WordListName } from '../../../../shared/contract/language.ts';
import { api, onEvent } from '../../../app/api.ts';
import { showTrouble } from '../../../app/trouble/index.ts';
import type { Readable } from '../../editor/index.tsx';
import { observable } from '../../editor/index.tsx';
import newsroomStarter from '../worker/dictionaries/newsroom-starter.txt?raw';
import lexiconUrl from '../worker/lexicon/ro.lexicon?url';
import type { FromWorker } from '../worker/protocol.ts';
import { dictionaryTexts } from './dictionary-texts.ts';
import type { LanguageClient } from './language-client.ts';
import { createLanguageClient } from './language-client.ts';

/** Where a headline meets its readers. */
export type HeadlinePlace = keyof LanguageState['settings']['headlineLimits'];

/** Language help of this window: one worker for every article it opens. */
export interface PageLanguage {
  readonly client: LanguageClient;
  /** What the core remembers; null until it answered. */
  readonly state: Readable<LanguageState | null>;
  addWord(word: string): Promise<void>;
  ignore(place: string): Promise<void>;
  setRule(rule: string, isOn: boolean): Promise<void>;
  setTyping(rule: string, isOn: boolean): Promise<void>;
  setProfile(profile: LanguageState['settings']['profile']): Promise<void>;
  setHeadlineLimit(place: HeadlinePlace, limit: number): Promise<void>;
  setList(list: WordListName, text: string): Promise<void>;
}

let page: PageLanguage | null = null;

/** The window's language help; the first call starts it. */
export function pageLanguage(): PageLanguage {
  return (page ??= startPageLanguage());
}

function startPageLanguage(): PageLanguage {
  const client = createLanguageClient({ start: startWorker, lexicon: loadLexicon });
  const state = observable<LanguageState | null>(null);
  let used = '';
  let siteWords = '';
  const configure = ({ settings, lists }: LanguageState): void => {
    const { profile, disabledRules } = settings;
    const configuration = JSON.stringify([lists, siteWords, profile, disabledRules]);
    if (used === configuration) return;
    used = configuration;
    client.configure(dictionaryTexts(newsroomStarter, siteWords, lists), {
      profile,
      disabledRules,
    });
  };
  const follow = (next: LanguageState): void => {
    state.set(next);
    configure(next);
  };
  const followProfile = ({ words = '' }: SiteProfile): void => {
    siteWords = words;
    const known = state.get();
    if (known !== null) configure(known);
  };
  onEvent('language.changed', follow);
  onEvent('profile.changed', followProfile);
  // Without the core's answer the window says so elsewhere; marks start with the next change.
  api.language.get().then(follow, () => undefined);
  api.profile.get().then(followProfile, () => undefined);
  const change = (call: () => Promise<LanguageState>): Promise<void> =>
    showTrouble(async () => follow(await call()));
  const switched = (ids: readonly string[], id: string, isOn: boolean): string[] =>
    isOn ? ids.filter((known) => known !== id) : [...new Set([...ids, id])];
  return {
    client,
    state,
    addWord: (word) => change(() => api.language.addLine({ list: 'personal', line: word })),
    ignore: (place) => change(() => api.language.ignore({ place })),
    setRule: (rule, isOn) =>
      change(() => {
        const disabledRules = switched(state.get()?.settings.disabledRules ?? [], rule, isOn);
        return api.language.setSettings({ disabledRules });
      }),
    setTyping: (rule, isOn) =>
      change(() => {
        const typingOff = switched(state.get()?.settings.typingOff ?? [], rule, isOn);
        return api.language.setSettings({ typingOff });
      }),
    setHeadlineLimit: (place, limit) =>
      change(() => {
        const known = state.get()?.settings.headlineLimits;
        return known
          ? api.language.setSettings({ headlineLimits: { ...known, [place]: limit } })
          : api.language.get();
      }),
    setProfile: (profile) => change(() => api.language.setSettings({ profile })),
    setList: (list, text) => change(() => api.language.setList({ list, text })),
  };
}

function startWorker(receive: (message: FromWorker) => void, broken: () => void) {
  const worker = new Worker(new URL('../worker/language.worker.ts', import.meta.url), {
    type: 'module',
    name: 'language',
  });
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => receive(event.data));
  worker.addEventListener('error', broken);
  return {
    post: (message: unknown) => worker.postMessage(message),
    end: () => worker.terminate(),
  };
}

async function loadLexicon(): Promise<ArrayBuffer> {
  // eslint-disable-next-line no-restricted-globals -- a file of the app itself, not a call to the core
  const answer = await fetch(lexiconUrl);
  if (!answer.ok) throw new Error(`lexicon: ${answer.status}`);
  return answer.arrayBuffer();
}
