/** What a dictionary entry is; it decides how the word is treated, not only that it is known. */
export type EntryKind = 'nume' | 'acronim' | 'substantiv' | 'adjectiv' | 'verb' | 'cuvânt';

/** A line that could not be read. Lines are counted from 1. */
export interface BrokenLine {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** A list of words as loaded: every accepted form, the forms that must not be written, the faults. */
export interface Dictionary {
  readonly forms: ReadonlyMap<string, EntryKind>;
  readonly forbidden: ReadonlyMap<string, string>;
  readonly broken: readonly BrokenLine[];
}

const kinds: ReadonlySet<string> = new Set([
  'nume',
  'acronim',
  'substantiv',
  'adjectiv',
  'verb',
  'cuvânt',
]);

function isKind(text: string): text is EntryKind {
  return kinds.has(text);
}

interface EndingClass {
  readonly strip: string;
  readonly endings: readonly string[];
}

const endingClasses: Readonly<Record<string, EndingClass>> = {
  'f/e': { strip: 'ă', endings: ['a', 'e', 'ei', 'ele', 'elor'] },
  'f/i': { strip: 'ă', endings: ['a', 'i', 'ii', 'ile', 'ilor'] },
  'f/ii': { strip: 'e', endings: ['a', 'i', 'ei', 'ile', 'ilor'] },
  'f/ri': { strip: 'e', endings: ['ea', 'i', 'ii', 'ile', 'ilor'] },
  'n/uri': { strip: '', endings: ['ul', 'ului', 'uri', 'urile', 'urilor'] },
  'n/e': { strip: '', endings: ['ul', 'ului', 'e', 'ele', 'elor'] },
  'm/i': { strip: '', endings: ['ul', 'ului', 'i', 'ii', 'ilor'] },
  'm/u': { strip: 'u', endings: ['ul', 'ului', 'i', 'ii', 'ilor'] },
  'a/4': {
    strip: '',
    endings: ['ă', 'i', 'e', 'ul', 'a', 'ii', 'ele', 'ului', 'ei', 'ilor', 'elor'],
  },
  'v/ez': {
    strip: 'a',
    endings: [
      'ez',
      'ezi',
      'ează',
      'ăm',
      'ați',
      'eze',
      'at',
      'ată',
      'ați',
      'ate',
      'ând',
      'a',
      'am',
      'au',
      'area',
      'are',
      'ării',
    ],
  },
};

/** Every form of a word by an ending class such as `n/uri`; nothing when the class does not fit. */
function formsOf(word: string, ending: string): readonly string[] | undefined {
  const found = endingClasses[ending];
  if (found === undefined || !word.endsWith(found.strip)) return undefined;
  const stem = word.slice(0, word.length - found.strip.length);
  return [word, ...found.endings.map((end) => stem + end)];
}

type Entry =
  | { readonly type: 'forms'; readonly kind: EntryKind; readonly forms: readonly string[] }
  | { readonly type: 'forbidden'; readonly wrong: string; readonly right: string }
  | { readonly type: 'broken'; readonly reason: string };

const longestLine = 200;

function readForbidden(line: string): Entry {
  const [wrong = '', right = '', ...rest] = line.split('=>').map((part) => part.trim());
  if (wrong === '' || right === '' || rest.length > 0)
    return { type: 'broken', reason: 'Forma este „nu scriem => scriem”.' };
  return { type: 'forbidden', wrong: wrong.toLowerCase(), right };
}

function readEntry(line: string): Entry {
  if (line.length > longestLine) return { type: 'broken', reason: 'Rândul este prea lung.' };
  if (line.includes('=>')) return readForbidden(line);
  const [word = '', kind = 'cuvânt', endings = '', ...rest] = line
    .split(';')
    .map((part) => part.trim());
  if (word === '' || rest.length > 0)
    return { type: 'broken', reason: 'Forma este „cuvânt; fel; terminații”.' };
  if (/[^\p{L}\p{M}\d '’.&-]/u.test(word))
    return { type: 'broken', reason: 'Cuvântul conține semne nepermise.' };
  if (!isKind(kind)) return { type: 'broken', reason: `Felul „${kind}” nu există.` };
  if (endings === '') return { type: 'forms', kind, forms: [word] };
  if (!endings.includes('/'))
    return {
      type: 'forms',
      kind,
      forms: [word, ...endings.split(/[ ,]/u).filter((form) => form !== '')],
    };
  const forms = formsOf(word, endings);
  if (forms === undefined)
    return { type: 'broken', reason: `Terminațiile „${endings}” nu se potrivesc.` };
  return { type: 'forms', kind, forms };
}

/**
 * Reads a dictionary: one entry per line, `cuvânt; fel; terminații` or `nu scriem => scriem`,
 * `#` for notes. Broken lines are reported and the rest is loaded.
 */
export function parseDictionary(text: string): Dictionary {
  const forms = new Map<string, EntryKind>();
  const forbidden = new Map<string, string>();
  const broken: BrokenLine[] = [];
  text.split(/\r?\n/u).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const entry = readEntry(line);
    if (entry.type === 'broken')
      broken.push({ line: index + 1, text: raw.slice(0, longestLine), reason: entry.reason });
    else if (entry.type === 'forbidden') forbidden.set(entry.wrong, entry.right);
    else for (const form of entry.forms) forms.set(form, entry.kind);
  });
  return { forms, forbidden, broken };
}

/** A dictionary with nothing in it. */
export const emptyDictionary: Dictionary = { forms: new Map(), forbidden: new Map(), broken: [] };
