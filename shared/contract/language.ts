import { z } from 'zod';
import { defineFeature } from '../rpc/contract.ts';

const ruleIds = z.array(z.string().min(1).max(60)).max(300);

const headlineLimit = z.number().int().min(10).max(300);

/** What the user chose about language help. */
export const languageSettings = z.object({
  /** House style: press practice or the EU's interinstitutional guide. */
  profile: z.enum(['press', 'eu']),
  /** Rules that mark nothing and correct nothing. */
  disabledRules: ruleIds,
  /** Rules that mark, but do not correct while typing. */
  typingOff: ruleIds,
  /** Characters of a headline that are read before it is cut, by the place where it is shown. */
  headlineLimits: z.object({ card: headlineLimit, search: headlineLimit, push: headlineLimit }),
});

/** Each list is text as people write it: one entry per line, `#` for notes. */
export const wordLists = z.object({
  personal: z.string().max(400_000),
  newsroom: z.string().max(400_000),
  /** „nu scriem => scriem”. */
  forbidden: z.string().max(400_000),
});

const wordList = z.enum(['personal', 'newsroom', 'forbidden']);
export type WordListName = z.infer<typeof wordList>;

/** Everything language help remembers. */
export const languageState = z.object({
  settings: languageSettings,
  lists: wordLists,
  /** Places where the user wants no mark; the window decides what names a place. */
  ignored: z.array(z.string().max(300)).max(2000),
});
export type LanguageState = z.infer<typeof languageState>;

export const languageContract = defineFeature({
  methods: {
    get: { input: z.void(), output: languageState },
    /** Changes the given settings and returns everything. */
    setSettings: { input: languageSettings.partial(), output: languageState },
    /** Replaces one list as a whole. */
    setList: {
      input: z.object({ list: wordList, text: z.string().max(400_000) }),
      output: languageState,
    },
    /** Adds one line to a list, unless it is there already. */
    addLine: {
      input: z.object({ list: wordList, line: z.string().min(1).max(200) }),
      output: languageState,
    },
    /** Remembers a place without mark; the oldest are forgotten beyond 2000. */
    ignore: { input: z.object({ place: z.string().min(1).max(300) }), output: languageState },
  },
  events: { changed: languageState },
});
