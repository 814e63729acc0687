import type { ArticleContent } from '../../shared/article/article.ts';
import type { Block } from '../../shared/article/block.ts';
import type { StoryRef } from '../../shared/article/story-ref.ts';
import { storyList } from '../../shared/article/article.ts';
import { definitionOf } from '../../shared/blocks/index.ts';
import type { Field } from '../../shared/fields/fields.ts';

/** A filled-in field of a registered block, e.g. the picture of an image block. */
export interface BlockValue {
  readonly block: Block;
  readonly field: string;
  readonly value: unknown;
  /** All values of that block. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Every field of one kind in the registered blocks of a body, in order. */
export function blockValues(content: ArticleContent, kind: Field['kind']): readonly BlockValue[] {
  return content.body.blocks.flatMap((block) => {
    const definition = definitionOf(block);
    const values = definition?.values(block);
    if (!definition || !values) return [];
    return Object.entries(definition.fields)
      .filter(([, field]) => field.kind === kind)
      .map(([field]) => ({ block, field, value: values[field], values }));
  });
}

/** A picture that an article needs on the site. */
export interface ArticlePicture {
  readonly hash: string;
  readonly alt: string;
  readonly credit: string;
  /** The block that shows it, or null for the cover. */
  readonly block: BlockValue | null;
}

/** Every picture of an article, each hash once, body before cover. */
export function picturesOf(content: ArticleContent): readonly ArticlePicture[] {
  const pictures = new Map<string, ArticlePicture>();
  for (const entry of blockValues(content, 'media')) {
    const hash = text(entry.value);
    if (hash === '' || pictures.has(hash)) continue;
    const { alt, credit } = entry.values;
    pictures.set(hash, { hash, alt: text(alt), credit: text(credit), block: entry });
  }
  const { cover, coverAlt, coverCredit } = content.fields;
  if (cover !== null && cover !== '' && !pictures.has(cover)) {
    pictures.set(cover, {
      hash: cover,
      alt: coverAlt ?? '',
      credit: coverCredit ?? '',
      block: null,
    });
  }
  return [...pictures.values()];
}

/** The references of all blocks of one type, in order, each with the block it stands in. */
export function storiesOf(
  content: ArticleContent,
  type: 'related-stories' | 'recommended-news',
): readonly { readonly story: StoryRef; readonly entry: BlockValue }[] {
  return blockValues(content, 'stories')
    .filter(({ block }) => block.type === type)
    .flatMap((entry) => storyList.parse(entry.value).map((story) => ({ story, entry })));
}

/** Ids of the furniture that the body refers to, each once. */
export function furnitureIdsOf(content: ArticleContent): readonly string[] {
  const ids = blockValues(content, 'furniture').map(({ value }) => text(value));
  return [...new Set(ids.filter(Boolean))];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
