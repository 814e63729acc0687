import dictionary from 'dictionary-ro';
import type { ArchiveSource } from '../../main/archive/index.ts';
import type { RemoteStory } from '../../main/publishing/index.ts';

const PAGE = 100;
const TEXT_WORDS = 120;
const sections = ['Politică', 'Economie', 'Externe', 'Sport', 'Cultură', 'Sănătate', 'Educație'];
const particles =
  'de la în și a cu pe din o că un nu pentru se mai care după prin sau fost este sunt va fi al lui ai ce iar dar până între fără ori când cum unde nici toate'.split(
    ' ',
  );

/** Made-up stories whose words are as frequent as words are: few of them often, most of them rarely. */
export interface ArchiveFixture {
  readonly source: ArchiveSource;
  readonly headlines: readonly string[];
}

/** `count` stories, the same at every call, a quarter of an hour apart. */
export function archiveFixture(count: number): ArchiveFixture {
  const words = [...particles, ...dictionaryWords()];
  const random = numbers(20261122);
  const word = () => words[Math.floor(Math.exp(random() * Math.log(words.length))) - 1] ?? 'de';
  const text = (length: number) => Array.from({ length }, word).join(' ');
  const headlines: string[] = [];
  const story = (index: number): RemoteStory => {
    const headline = text(9);
    if (index % 997 === 0) headlines.push(headline);
    return {
      remoteId: String(index),
      url: `https://ziar.example/${index}`,
      headline,
      standfirst: text(20),
      section: sections[index % sections.length] ?? '',
      tags: [word(), word(), word()],
      text: text(TEXT_WORDS),
      publishedAt: new Date(Date.UTC(2020, 0, 1) + index * 900_000).toISOString(),
      state: 'published',
    };
  };
  return {
    headlines,
    source: {
      destinationId: 'bench',
      label: 'Bench',
      listPublished: ({ cursor }) => {
        const from = Number(cursor ?? 0);
        const to = Math.min(count, from + PAGE);
        const stories = Array.from({ length: to - from }, (_, index) => story(from + index));
        const next = to < count ? String(to) : null;
        return Promise.resolve({ stories, cursor: next, watermark: String(to), total: count });
      },
    },
  };
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
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
