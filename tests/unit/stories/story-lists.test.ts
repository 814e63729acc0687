import { describe, expect, it } from 'vitest';
import { storyKey } from '../../../shared/article/story-ref.ts';
import type { Surroundings } from '../../../renderer/features/stories/story-lists.ts';
import {
  addStories,
  countState,
  orderStories,
  refusalOf,
  removeStories,
  storyListsOf,
  withFreshFacts,
} from '../../../renderer/features/stories/story-lists.ts';
import { story } from './story-fixtures.ts';

const [a, b, c, d] = [story('a'), story('b'), story('c'), story('d')];
const free: Surroundings = { self: new Set(), others: [], max: 32 };

describe('the story lists of a body', () => {
  it('gives every list of a type in reading order, and an empty one for a type that is missing', () => {
    const blocks = [
      { id: 'p1', type: 'paragraph', children: [] },
      { id: 'r1', type: 'related-stories', stories: [a] },
      { id: 'r2', type: 'related-stories', stories: [b, c] },
    ];
    expect(storyListsOf(blocks)).toEqual([
      { type: 'related-stories', blockId: 'r1', stories: [a] },
      { type: 'related-stories', blockId: 'r2', stories: [b, c] },
      { type: 'recommended-news', blockId: null, stories: [] },
    ]);
  });

  it('leaves out a block whose values it does not understand', () => {
    expect(storyListsOf([{ id: 'r1', type: 'related-stories', stories: 'three' }])).toEqual([
      { type: 'related-stories', blockId: null, stories: [] },
      { type: 'recommended-news', blockId: null, stories: [] },
    ]);
  });
});

describe('adding', () => {
  it('keeps the given order and refuses what is there already', () => {
    expect(addStories([a], [c, a, b], free)).toEqual({
      stories: [a, c, b],
      added: [c, b],
      refused: [{ story: a, refusal: { reason: 'here' } }],
    });
  });

  it('refuses the same story twice in one go', () => {
    expect(addStories([], [a, { ...a, headline: 'Alt titlu' }], free)).toEqual({
      stories: [a],
      added: [a],
      refused: [{ story: { ...a, headline: 'Alt titlu' }, refusal: { reason: 'here' } }],
    });
  });

  it('takes the same number from two sites for two stories', () => {
    const elsewhere = { ...a, destinationId: 'regional' };
    expect(addStories([a], [elsewhere], free).stories).toEqual([a, elsewhere]);
  });

  it('refuses the article itself', () => {
    expect(refusalOf(a, [], { ...free, self: new Set([storyKey(a)]) })).toEqual({ reason: 'self' });
  });

  it('refuses what stands in another list of the article and says in which', () => {
    const others = [{ type: 'related-stories', blockId: 'r1', stories: [b] }] as const;
    expect(refusalOf(b, [a], { ...free, others })).toEqual({
      reason: 'elsewhere',
      type: 'related-stories',
    });
    expect(refusalOf(c, [a], { ...free, others })).toBeNull();
  });

  it('stops at the most the list may hold', () => {
    expect(addStories([a], [b, c, d], { ...free, max: 2 })).toEqual({
      stories: [a, b],
      added: [b],
      refused: [
        { story: c, refusal: { reason: 'full', max: 2 } },
        { story: d, refusal: { reason: 'full', max: 2 } },
      ],
    });
  });
});

describe('changing a list', () => {
  it('removes by key', () => {
    expect(removeStories([a, b, c], new Set([storyKey(b)]))).toEqual([a, c]);
  });

  it('orders by keys, and never loses a story that no key names', () => {
    expect(orderStories([a, b, c, d], [storyKey(c), storyKey(a), 'unknown'])).toEqual([c, a, b, d]);
  });

  it('takes live facts over without changing the order', () => {
    const gone = { ...c, state: 'unpublished' } as const;
    expect(withFreshFacts([b, c, a], [a, gone])).toEqual([b, gone, a]);
  });
});

describe('the count', () => {
  it.each([
    [2, { kind: 'too-few', missing: 1 }],
    [3, { kind: 'in-range' }],
    [5, { kind: 'in-range' }],
    [7, { kind: 'too-many', surplus: 2 }],
  ])('of %i against three to five', (count, state) => {
    expect(countState(count, { min: 3, max: 5 })).toEqual(state);
  });
});
