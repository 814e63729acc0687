import dictionary from 'dictionary-ro';
import type { ArchiveSource } from '../../main/archive/index.ts';
import type { RemoteStory } from '../../main/publishing/index.ts';
import type { Block } from '../../shared/article/block.ts';

const PAGE = 100;
const sections = ['Politică', 'Economie', 'Externe', 'Sport', 'Cultură', 'Sănătate', 'Educație'];
const particles =
  'de la în și a cu pe din o că un nu pentru se mai care după prin sau fost este sunt va fi al lui ai ce iar dar până între fără ori când cum unde nici toate'.split(
    ' ',
  );

/** The same words in the same order for the same seed; as in a newspaper few come often, most rarely. */
export interface InventedText {
  word(): string;
  sentence(words: number): string;
  sentences(words: number): string;
}

/** Makes text out of the dictionary's words: what matters is how many there are and how often each comes. */
export function inventedText(seed: number): InventedText {
  const random = numbers(seed);
  const all = vocabulary();
  const word = (): string => all[Math.floor(Math.exp(random() * Math.log(all.length))) - 1] ?? 'de';
  const sentence = (words: number): string => {
    const text = Array.from({ length: words }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    word,
    sentence,
    sentences: (words) =>
      Array.from({ length: Math.ceil(words / 15) }, () => `${sentence(15)}.`).join(' '),
  };
}

/** Paragraphs of sixty words, as many as the words need. */
export function paragraphs(text: InventedText, words: number): Block[] {
  return Array.from({ length: Math.ceil(words / 60) }, (_, at) => ({
    id: `p${at}`,
    type: 'paragraph',
    children: [{ type: 'text', text: text.sentences(60) }],
  }));
}

/** The n-th story of an archive, the same at every call, forty minutes after the one before. */
export function inventedStory(n: number): RemoteStory {
  const text = inventedText(n);
  return {
    remoteId: `s${n}`,
    url: `https://ziar.example/s${n}`,
    headline: text.sentence(9),
    standfirst: `${text.sentence(20)}.`,
    section: sections[n % sections.length] ?? '',
    tags: [text.word(), text.word(), text.word()],
    text: text.sentences(120),
    publishedAt: new Date(Date.UTC(2010, 0, 1) + n * 2_400_000).toISOString(),
    state: 'published',
  };
}

/** A site that has published that many of these stories. */
export function inventedSite(destinationId: string, count: number): ArchiveSource {
  return {
    destinationId,
    label: 'Ziarul măsurat',
    listPublished: ({ since, cursor }) => {
      const from = Number(cursor ?? since ?? 0);
      const to = Math.min(count, from + PAGE);
      const stories = Array.from({ length: to - from }, (_, index) => inventedStory(from + index));
      const next = to < count ? String(to) : null;
      return Promise.resolve({ stories, cursor: next, watermark: String(to), total: count });
    },
  };
}

let words: readonly string[] | undefined;

function vocabulary(): readonly string[] {
  words ??= [...particles, ...dictionaryWords()];
  return words;
}

function dictionaryWords(): readonly string[] {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
  const stems = lines.map((line) => line.split('/')[0] ?? '').filter((stem) => stem.length > 2);
  const random = numbers(7);
  return stems
    .filter((_stem, index) => index % 4 === 0)
    .map((stem) => ({ stem, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ stem }) => stem);
}

/** Numbers in [0, 1), the same series for the same seed. */
function numbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
