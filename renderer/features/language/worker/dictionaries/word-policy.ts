import type { Lexicon } from '../lexicon/lexicon.ts';
import { shapeOf } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import type { Dictionary } from './dictionary.ts';

/** What is known about one word of the text. */
export type WordStatus =
  | { readonly type: 'known' }
  | { readonly type: 'forbidden'; readonly replacement: string }
  | { readonly type: 'unknown' }
  | { readonly type: 'unknown-name' };

/** The lists that stand above the lexicon. */
export interface WordLists {
  readonly newsroom: Dictionary;
  readonly personal: Dictionary;
  /** Words ignored in this document. */
  readonly ignored: ReadonlySet<string>;
}

const mostRemembered = 20_000;

const known: WordStatus = { type: 'known' };

const clitics = new Set(
  (
    'm te l s n v i ne le vă mă o ți mi și se le-o mi-o ți-o i-o ni vi li nu să că de d într dintr printr ne-a într-un ' +
    'c p ca pe la prin a am ai ați au ar aș om ei un una ul ului uri urile urilor ii lea a lui i lor e it u'
  ).split(' '),
);

const freePrefixes =
  'anti contra vice pro super ultra mini mega micro tele auto euro post supra inter trans multi bio eco geo neo non pseudo cvasi hiper cyber ciber narco aero hidro foto video dez ne re pre sub semi extra infra macro des co'.split(
    ' ',
  );

/** Suffixes that make new words every day, and what must be a word for them: the stem with these. */
const livingSuffixes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.{4,30})it(?:ate|atea|ății|ăți|ățile|ăților)$/u, ['']],
  [
    /^(.{3,29}[bcdfglmnprstv])iz(?:a|at|ată|ate|ați|ează|eze|ând|are|area|ării|ări|ările|ărilor)$/u,
    [''],
  ],
  [/^(.{4,30})is(?:m|mul|mului)$/u, ['']],
  [/^(.{4,30})(?:ări|ările|ărilor|ării)$/u, ['are', 'area']],
];

const compoundHeads = new Set(
  (
    'nord sud est vest central ruso anglo franco sino austro social tehnico româno americano germano italo greco turco ' +
    'ucraineano israeliano palestiniano iraniano economico politico militaro moldo sârbo bulgaro polono ungaro maghiaro ' +
    'chino nipono indo coreeano euro afro latino ibero balto ex vice prim pro anti non co post pre mass extrem centru creștin ' +
    'național liberal democrat dublu triplu semi ultra auto cvasi medico juridico socio psiho istorico literar artistic ' +
    'științific site show mouse marele vedetă bine rău nou două trei câte așa dis hai alb ba bun mai'
  ).split(' '),
);

/** Decides, layer by layer, whether a word may stand: the first layer that knows it wins. */
export class WordPolicy {
  readonly #lexicon: Lexicon;
  readonly #lists: WordLists;
  readonly #statuses = new Map<string, WordStatus>();

  constructor(lexicon: Lexicon, lists: WordLists) {
    this.#lexicon = lexicon;
    this.#lists = lists;
  }

  /** True when a dictionary of the newsroom or the user, or the lexicon, has the word. */
  knows(word: string): boolean {
    return this.#inLists(word) || this.#lexicon.accepts(word);
  }

  /** True when exactly this form is stored, with these capitals. */
  hasForm(form: string): boolean {
    return (
      this.#lexicon.has(form) ||
      this.#lists.newsroom.forms.has(form) ||
      this.#lists.personal.forms.has(form)
    );
  }

  /** The kind a dictionary gives this spelling, if any does. */
  kindOf(word: string): string | undefined {
    return this.#lists.personal.forms.get(word) ?? this.#lists.newsroom.forms.get(word);
  }

  /** The capitalised entries of the dictionaries, for names written without their letters. */
  names(): readonly string[] {
    return [...this.#lists.newsroom.forms, ...this.#lists.personal.forms]
      .filter(([, kind]) => kind === 'nume')
      .map(([form]) => form);
  }

  status(word: Word): WordStatus {
    const remembered = this.#statuses.get(word.text);
    if (remembered !== undefined) return remembered;
    const status = this.#decide(word);
    if (this.#statuses.size >= mostRemembered) this.#statuses.clear();
    this.#statuses.set(word.text, status);
    return status;
  }

  /** Depends on the spelling alone, so the answer may be remembered. */
  #decide(word: Word): WordStatus {
    if (word.kind !== 'word' || word.text.length === 1) return known;
    const shape = shapeOf(word.text);
    if (shape === 'mixed' && !word.text.includes('-') && !word.text.includes('’'))
      return this.#mixed(word);
    if (shape === 'upper' && word.text.length <= 6) return known;
    const forbidden =
      this.#lists.newsroom.forbidden.get(word.lower) ??
      this.#lists.personal.forbidden.get(word.lower);
    if (forbidden !== undefined) return { type: 'forbidden', replacement: forbidden };
    if (
      this.#lists.ignored.has(word.text) ||
      this.#inLists(word.text) ||
      this.#lexicon.accepts(word.text)
    )
      return known;
    if (word.text.includes('’') || word.text.includes("'")) return this.#withApostrophe(word);
    if (word.text.includes('-')) return this.#hyphenated(word, shape);
    if (this.#isPrefixed(word.lower) || this.#isDerived(word.lower)) return known;
    return shape === 'lower' ? { type: 'unknown' } : { type: 'unknown-name' };
  }

  /** „antidronă”, „prooccidental”: a free prefix before a word of five letters or more. */
  #isPrefixed(lower: string): boolean {
    return freePrefixes.some(
      (prefix) =>
        lower.length >= prefix.length + (prefix.length < 4 ? 7 : 5) &&
        lower.startsWith(prefix) &&
        this.knows(lower.slice(prefix.length)),
    );
  }

  /** „regizoarea”, „activistei”, „funcționalități”: made by a living suffix from a known word. */
  #isDerived(lower: string): boolean {
    for (const [suffix, bases] of livingSuffixes) {
      const stem = suffix.exec(lower)?.[1];
      if (stem !== undefined && bases.some((base) => this.knows(stem + base))) return true;
    }
    const found =
      /^(.{3,30})(?:oare|oarea|oarei|oarele|oarelor|istă|ista|istei|iste|istele|istelor)$/u.exec(
        lower,
      );
    const stem = found?.[1];
    if (stem === undefined) return false;
    return this.knows(`${stem}${lower.startsWith('oar', stem.length) ? 'or' : 'ist'}`);
  }

  #mixed(word: Word): WordStatus {
    const forms = this.#inLists(word.text) || this.#lexicon.accepts(word.text);
    return forms ? known : { type: 'unknown-name' };
  }

  #inLists(word: string): boolean {
    const { personal, newsroom } = this.#lists;
    if (personal.forms.has(word) || newsroom.forms.has(word)) return true;
    const lower = word.toLowerCase();
    return word !== lower && (personal.forms.has(lower) || newsroom.forms.has(lower));
  }

  #withApostrophe(word: Word): WordStatus {
    const parts = word.text.split(/['’]/u);
    const right = parts.every(
      (part) => part.length <= 2 || part !== part.toLowerCase() || this.knows(part),
    );
    return right ? known : { type: 'unknown-name' };
  }

  /** Accepts clitics, listed compound heads and names; two full nouns only when both are words. */
  #hyphenated(word: Word, shape: string): WordStatus {
    const parts = word.text.split('-').filter((part) => part !== '');
    if (parts.length > 8) return known;
    const [head = '', ...rest] = parts;
    const lowerHead = head.toLowerCase();
    const partKnown = (part: string): boolean =>
      clitics.has(part.toLowerCase()) || this.knows(part);
    if (shape !== 'lower' && shapeOf(head) !== 'lower') {
      const tailsKnown = rest.every(
        (part) => shapeOf(part) !== 'lower' || partKnown(part) || part.length <= 3,
      );
      if (!tailsKnown) return { type: 'unknown' };
      return partKnown(head) || shapeOf(head) === 'upper' ? known : { type: 'unknown-name' };
    }
    if (!rest.every((part) => partKnown(part) || shapeOf(part) !== 'lower'))
      return { type: 'unknown' };
    if (compoundHeads.has(lowerHead) || clitics.has(lowerHead)) return known;
    if (rest.some((part) => clitics.has(part.toLowerCase())))
      return partKnown(head) ? known : { type: 'unknown' };
    return this.knows(head) && !isSuspectHead(lowerHead) ? known : { type: 'unknown' };
  }
}

const headsByForm = ['nord', 'sud', 'central', 'ruso', 'franco', 'anglo', 'austro'];

/** True for a word one letter away from a compound head: „nod-coreean” for „nord-coreean”. */
function isSuspectHead(head: string): boolean {
  return headsByForm.some((right) => oneLetterApart(head, right));
}

function oneLetterApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false;
  let i = 0;
  while (i < left.length && left[i] === right[i]) i += 1;
  const skip = left.length === right.length ? [1, 1] : left.length > right.length ? [1, 0] : [0, 1];
  return left.slice(i + (skip[0] ?? 0)) === right.slice(i + (skip[1] ?? 0));
}

/** The compound head a mistyped one stands for, if any. */
export function headMeant(head: string): string | undefined {
  return headsByForm.find((right) => oneLetterApart(head.toLowerCase(), right));
}
