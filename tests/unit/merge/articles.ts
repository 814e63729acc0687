import fc from 'fast-check';
import type { ArticleContent } from '../../../shared/article/article.ts';
import { emptyFields } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { documentText } from '../../../shared/article/plain-text.ts';

/** A paragraph with plain text, or with the given runs. */
export function paragraph(id: string, ...runs: readonly (string | object)[]): Block {
  const children = runs.map((run) => (typeof run === 'string' ? { type: 'text', text: run } : run));
  return { id, type: 'paragraph', children };
}

/** An article of the given blocks. */
export function articleOf(blocks: Block[], fields: Partial<ArticleContent['fields']> = {}) {
  return { fields: { ...emptyFields, ...fields }, body: { version: 1 as const, blocks } };
}

/** All words of an article that a reader sees, fields included. */
export function wordsOf({ fields, body }: ArticleContent): string[] {
  return [fields.headline, fields.standfirst, ...fields.tags, ...documentText(body)]
    .join(' ')
    .split(/\s+/)
    .map((word) => word.replace(/[.,]$/, ''))
    .filter(Boolean);
}

/** Ids counted up, for tests that compare whole results. */
export function countedIds(prefix = 'nou'): () => string {
  let next = 0;
  return () => `${prefix}-${++next}`;
}

/** One article and two edits of it; every word that an edit adds is its own. */
export const twoEdits = fc
  .array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  .chain((shape) => {
    const base = articleOf(
      shape.map((sentences, at) => paragraph(`b${at}`, textOf(sentences, at))),
      {
        headline: 'titlu',
        tags: ['etichetă'],
      },
    );
    return fc.record({
      base: fc.constant(base),
      ours: editOf(base, 'o'),
      theirs: editOf(base, 't'),
    });
  });

function textOf(sentences: readonly number[], block: number): string {
  return sentences
    .map((words, at) => Array.from({ length: words }, (_, w) => `w${block}x${at}x${w}`).join(' '))
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

type Edit = (content: ArticleContent, word: () => string) => ArticleContent;

function editOf(base: ArticleContent, side: string): fc.Arbitrary<ArticleContent> {
  return fc.array(anyEdit, { maxLength: 6 }).map((edits) => {
    let next = 0;
    const word = (): string => `${side}${++next}`;
    return edits.reduce((content, edit) => edit(content, word), base);
  });
}

const index = fc.nat({ max: 1000 });

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(index, index, fc.constantFrom('insert', 'replace', 'delete', 'append')).map(
    ([at, inside, what]): Edit =>
      (content, word) =>
        withBlocks(content, (blocks) => {
          const block = blocks[at % Math.max(1, blocks.length)];
          if (!block) return blocks;
          const words = documentText({ version: 1, blocks: [block] })
            .join(' ')
            .split(' ');
          const place = inside % (words.length + 1);
          if (what === 'insert') words.splice(place, 0, word());
          if (what === 'replace') words.splice(place, 1, word());
          if (what === 'delete') words.splice(place, 1);
          if (what === 'append') words.push(`${word()} ${word()}.`);
          return blocks.map((each) =>
            each === block ? paragraph(block.id, words.join(' ')) : each,
          );
        }),
  ),
  index.map(
    (at): Edit =>
      (content, word) =>
        withBlocks(content, (blocks) => {
          const text = word();
          return blocks.toSpliced(at % (blocks.length + 1), 0, paragraph(`n-${text}`, text));
        }),
  ),
  index.map(
    (at): Edit =>
      (content) =>
        withBlocks(content, (blocks) => blocks.filter((_, each) => each !== at % blocks.length)),
  ),
  fc.tuple(index, index).map(
    ([from, to]): Edit =>
      (content) =>
        withBlocks(content, (blocks) => {
          const block = blocks[from % Math.max(1, blocks.length)];
          if (!block) return blocks;
          const others = blocks.filter((each) => each !== block);
          return others.toSpliced(to % (others.length + 1), 0, block);
        }),
  ),
  fc.constant<Edit>((content, word) => ({
    ...content,
    fields: { ...content.fields, headline: `titlu ${word()}` },
  })),
  fc.constant<Edit>((content, word) => ({
    ...content,
    fields: { ...content.fields, tags: [...content.fields.tags, word()] },
  })),
);

function withBlocks(
  content: ArticleContent,
  change: (blocks: readonly Block[]) => readonly Block[],
): ArticleContent {
  return { ...content, body: { ...content.body, blocks: [...change(content.body.blocks)] } };
}
