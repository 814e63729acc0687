import type { Block } from '../../../shared/article/block.ts';
import { asTextBlock } from '../../../shared/article/block.ts';
import { blockText } from '../../../shared/article/plain-text.ts';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { definitionOf } from '../../../shared/blocks/index.ts';
import { addStories, storyListsOf } from './story-lists.ts';
import type { StoryListType, Surroundings } from './story-lists.ts';

/** What takes the place of a pasted list: the references, then what stays a list. */
export interface ListReplacement {
  readonly blocks: readonly [Block, ...Block[]];
  readonly added: number;
  readonly left: number;
}

/**
 * Which list of stories a pasted list of headlines is: the one its own heading names, else the first
 * that the article does not have yet.
 */
export function listTypeAt(blocks: readonly Block[], blockId: string): StoryListType {
  const index = blocks.findIndex(({ id }) => id === blockId);
  const before = blocks[index - 1];
  const heading = before ? titleOf(before) : '';
  if (heading.includes('recomand')) return 'recommended-news';
  if (heading.includes('conex') || heading.includes('citește și')) return 'related-stories';
  const missing = storyListsOf(blocks).find((list) => list.blockId === null);
  return missing?.type ?? 'related-stories';
}

/** What stands above a list of stories on a news page and says nothing else. */
const listTitle =
  /^(?:(?:articole|știri) (?:conexe|recomandate|similare)|recomandări|recomandate|cit(?:ește|iți) și|vezi și|pe același subiect)\s*:?$/u;

/**
 * The block just above a list that is only the list's title, or null: the block of references has a
 * title of its own.
 */
export function titleAbove(blocks: readonly Block[], blockId: string): string | null {
  const above = blocks[blocks.findIndex(({ id }) => id === blockId) - 1];
  const kind = above && asTextBlock(above)?.type;
  if (!above || (kind !== 'paragraph' && kind !== 'heading')) return null;
  return listTitle.test(titleOf(above)) ? above.id : null;
}

/** A block's words for comparing: pasted text may have the old letters. */
function titleOf(block: Block): string {
  const words = blockText(block).join(' ').trim().toLowerCase();
  return words.replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
}

/**
 * Turns the items of a list that the archive has into references. Items without a story, and those
 * whose story may not be added, stay a list as they are. Null where nothing becomes a reference.
 */
export function replacementOf(
  list: Block,
  type: StoryListType,
  storyOf: (headline: string) => StoryRef | null,
  surroundings: Surroundings,
): ListReplacement | null {
  const text = asTextBlock(list);
  if (text?.type !== 'list') return null;
  const entries = text.children.map((item) => ({
    item,
    story: storyOf(blockText({ ...text, children: [item] }).join(' ')),
  }));
  const found = entries.flatMap(({ story }) => story ?? []);
  const { added, refused } = addStories([], found, surroundings);
  if (added.length === 0) return null;
  const unwanted = new Set(
    refused.filter(({ refusal }) => refusal.reason !== 'here').map(({ story }) => story),
  );
  const left = entries.filter(({ story }) => story === null || unwanted.has(story));
  const empty = definitionOf({ id: list.id, type })?.empty(list.id) ?? { id: list.id, type };
  const references = { ...empty, stories: [...added] };
  const rest = { ...list, id: crypto.randomUUID(), children: left.map(({ item }) => item) };
  return {
    blocks: left.length > 0 ? [references, rest] : [references],
    added: added.length,
    left: left.length,
  };
}
