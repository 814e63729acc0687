import type { Block } from '../../../shared/article/block.ts';
import type { SiteProfile } from '../../../shared/article/site-profile.ts';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { storyKey } from '../../../shared/article/story-ref.ts';
import { definitionOf } from '../../../shared/blocks/index.ts';

/** The blocks that are lists of stories, in the order the article's panel shows them. */
export const storyListTypes = ['related-stories', 'recommended-news'] as const;
export type StoryListType = (typeof storyListTypes)[number];

/** One list of stories of an article. `blockId` is null while the body has no such block yet. */
export interface StoryList {
  readonly type: StoryListType;
  readonly blockId: string | null;
  readonly stories: readonly StoryRef[];
}

/**
 * The story lists of a body: every such block in reading order under its type, and one empty list
 * for a type that the body does not have, so that there is always something to add to.
 */
export function storyListsOf(blocks: readonly Block[]): readonly StoryList[] {
  return storyListTypes.flatMap((type) => {
    const lists = blocks.flatMap((block) => listOf(block, type));
    return lists.length > 0 ? lists : [{ type, blockId: null, stories: [] }];
  });
}

function listOf(block: Block, type: StoryListType): readonly StoryList[] {
  if (block.type !== type) return [];
  const stories = definitionOf(block)?.values(block)?.['stories'];
  return Array.isArray(stories)
    ? [{ type, blockId: block.id, stories: stories as StoryRef[] }]
    : [];
}

/** What may not be added to a list, beside what it already has. */
export interface Surroundings {
  /** Keys of the stories that the open article itself is, one for each site it is on. */
  readonly self: ReadonlySet<string>;
  /** The article's other lists. */
  readonly others: readonly StoryList[];
  /** Most stories the list may hold. */
  readonly max: number;
}

/** Why a story cannot be added to a list. */
export type Refusal =
  | { readonly reason: 'here' }
  | { readonly reason: 'self' }
  | { readonly reason: 'elsewhere'; readonly type: StoryListType }
  | { readonly reason: 'full'; readonly max: number };

/** Null where the story may be added to the end of the list. */
export function refusalOf(
  story: StoryRef,
  stories: readonly StoryRef[],
  { self, others, max }: Surroundings,
): Refusal | null {
  const key = storyKey(story);
  if (has(stories, key)) return { reason: 'here' };
  if (self.has(key)) return { reason: 'self' };
  const other = others.find((list) => has(list.stories, key));
  if (other) return { reason: 'elsewhere', type: other.type };
  return stories.length >= max ? { reason: 'full', max } : null;
}

/** What became of adding several stories: the new list, and the refused ones with their reasons. */
export interface Addition {
  readonly stories: readonly StoryRef[];
  readonly added: readonly StoryRef[];
  readonly refused: readonly { readonly story: StoryRef; readonly refusal: Refusal }[];
}

/** Adds stories to the end in the given order; each is checked against those added before it. */
export function addStories(
  stories: readonly StoryRef[],
  more: readonly StoryRef[],
  surroundings: Surroundings,
): Addition {
  const added: StoryRef[] = [];
  const refused: { story: StoryRef; refusal: Refusal }[] = [];
  for (const story of more) {
    const refusal = refusalOf(story, [...stories, ...added], surroundings);
    if (refusal) refused.push({ story, refusal });
    else added.push(story);
  }
  return { stories: [...stories, ...added], added, refused };
}

/** The list without the stories of these keys. */
export function removeStories(
  stories: readonly StoryRef[],
  keys: ReadonlySet<string>,
): readonly StoryRef[] {
  return stories.filter((story) => !keys.has(storyKey(story)));
}

/** The same stories in the order of these keys; stories that no key names keep their place at the end. */
export function orderStories(
  stories: readonly StoryRef[],
  keys: readonly string[],
): readonly StoryRef[] {
  const byKey = new Map(stories.map((story) => [storyKey(story), story]));
  const named = keys.flatMap((key) => byKey.get(key) ?? []);
  return [...named, ...removeStories(stories, new Set(keys))];
}

/** The list with the live facts of `fresh` in place of its own, in the list's own order. */
export function withFreshFacts(
  stories: readonly StoryRef[],
  fresh: readonly StoryRef[],
): readonly StoryRef[] {
  const byKey = new Map(fresh.map((story) => [storyKey(story), story]));
  return stories.map((story) => byKey.get(storyKey(story)) ?? story);
}

/** How long a list of this type may be, by the site profile. */
export function rangeOf(
  type: StoryListType,
  { related, recommended }: SiteProfile,
): SiteProfile['related'] {
  return type === 'related-stories' ? related : recommended;
}

/** How a count stands to the site profile's range. */
export type CountState =
  | { readonly kind: 'in-range' }
  | { readonly kind: 'too-few'; readonly missing: number }
  | { readonly kind: 'too-many'; readonly surplus: number };

/** Compares a list's length with its range. */
export function countState(
  count: number,
  { min, max }: { readonly min: number; readonly max: number },
): CountState {
  if (count < min) return { kind: 'too-few', missing: min - count };
  if (count > max) return { kind: 'too-many', surplus: count - max };
  return { kind: 'in-range' };
}

function has(stories: readonly StoryRef[], key: string): boolean {
  return stories.some((story) => storyKey(story) === key);
}
