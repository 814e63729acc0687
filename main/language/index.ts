import type {
  languageContract,
  LanguageState,
  WordListName,
} from '../../shared/contract/language.ts';
import { languageSettings, languageState, wordLists } from '../../shared/contract/language.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { Emit } from '../events.ts';
import type { SettingsStore } from '../platform.ts';

const KEY = 'language';
const MOST_IGNORED = 2000;
const defaults: LanguageState = {
  settings: {
    profile: 'press',
    disabledRules: [],
    typingOff: [],
    headlineLimits: { card: 90, search: 60, push: 50 },
  },
  lists: { personal: '', newsroom: '', forbidden: '' },
  ignored: [],
};

/** Word lists and choices of language help, the same for all windows. */
export interface LanguageFeature {
  readonly handlers: FeatureHandlers<typeof languageContract>;
}

/** Keeps word lists, settings and ignored places in the host's store, under a key of their own. */
export function createLanguage(store: SettingsStore, emit: Emit): LanguageFeature {
  const write = (next: LanguageState): LanguageState => {
    store.write({ ...store.read(), [KEY]: next });
    emit('language.changed', next);
    return next;
  };
  const setList = (list: WordListName, text: string): LanguageState => {
    const now = readState(store);
    return write({ ...now, lists: { ...now.lists, [list]: text } });
  };
  return {
    handlers: {
      get: () => readState(store),
      setSettings: (changes) => {
        const now = readState(store);
        return write({ ...now, settings: languageSettings.parse({ ...now.settings, ...changes }) });
      },
      setList: ({ list, text }) => setList(list, text),
      addLine: ({ list, line }) => {
        const now = readState(store);
        const text = now.lists[list];
        const lines = text.split(/\r?\n/u);
        if (lines.some((known) => known.trim() === line.trim())) return now;
        const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
        return setList(list, `${before}${line.trim()}\n`);
      },
      ignore: ({ place }) => {
        const now = readState(store);
        const others = now.ignored.filter((known) => known !== place);
        return write({ ...now, ignored: [...others, place].slice(-MOST_IGNORED) });
      },
    },
  };
}

/** What is stored; a part that this build does not understand falls back alone. */
function readState(store: SettingsStore): LanguageState {
  const stored = store.read()[KEY];
  const parts: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const settings = languageSettings.safeParse(withDefaults(parts['settings']));
  const lists = wordLists.safeParse(parts['lists']);
  const ignored = languageState.shape.ignored.safeParse(parts['ignored']);
  return {
    settings: settings.success ? settings.data : defaults.settings,
    lists: lists.success ? lists.data : defaults.lists,
    ignored: ignored.success ? ignored.data : defaults.ignored,
  };
}

/** Settings stored by an earlier release lack what came later. */
function withDefaults(stored: unknown): unknown {
  return typeof stored === 'object' ? { ...defaults.settings, ...stored } : stored;
}
