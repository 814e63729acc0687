import { z } from 'zod';
import { definitionOf } from '../blocks/index.ts';
import type { Block, ListItem, TextBlock } from './block.ts';
import { asTextBlock } from './block.ts';
import { canonicalJson, sameJson } from './canonical-json.ts';
import type { Inline } from './inline.ts';
import type { Sentence } from './inline-tokens.ts';
import { inlineOf, sentencesOf, tokenKey, tokensOf } from './inline-tokens.ts';
import { mergeSequences } from './merge-sequences.ts';

/** The merged block, and theirs too where the two could not be made one. */
export interface MergedBlock {
  readonly block: Block;
  readonly alsoTheirs: Block | null;
}

/** Merges two versions of one block; without a base, both count as new. */
export function mergeBlock(base: Block | undefined, ours: Block, theirs: Block): MergedBlock {
  if (sameJson(ours, theirs) || sameJson(theirs, base)) return { block: ours, alsoTheirs: null };
  if (sameJson(ours, base)) return { block: theirs, alsoTheirs: null };
  // The parts of a block that this build does not know may depend on each other.
  const known = [ours, theirs].every((block) => asTextBlock(block) ?? definitionOf(block));
  const merged = base && known ? mergeProperties(base, ours, theirs) : null;
  return merged ? { block: merged, alsoTheirs: null } : { block: ours, alsoTheirs: theirs };
}

/**
 * Three-way merge of lists of values: what both added at one place is kept. Lists without repeated
 * values stay so. Null where both changed the same values.
 */
export function mergeLists(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
): readonly unknown[] | null {
  const merged = mergeSequences(base, ours, theirs, {
    key: canonicalJson,
    touching: 'apart',
    resolve: (before, our, their) => (before.length === 0 ? [...our, ...their] : null),
  });
  const areSets = [base, ours, theirs].every(isSet);
  return merged && areSets ? unique(merged) : merged;
}

function unique(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value) => [canonicalJson(value), value])).values()];
}

function isSet(values: readonly unknown[]): boolean {
  return unique(values).length === values.length;
}

/** Null where both sides changed the same property and it is neither running text nor a list. */
function mergeProperties(base: Block, ours: Block, theirs: Block): Block | null {
  const merged: Record<string, unknown> = { ...ours };
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [before, our, their] = [base[name], ours[name], theirs[name]];
    if (sameJson(our, their) || sameJson(their, before)) continue;
    const value = sameJson(our, before) ? their : mergeValue(name, base, ours, theirs);
    if (value === null) return null;
    if (value === undefined) Reflect.deleteProperty(merged, name);
    else merged[name] = value;
  }
  // Text of one kind with the type of another would be a block of no known shape.
  const sound = asTextBlock(ours) === null || asTextBlock(merged as Block) !== null;
  return sound ? (merged as Block) : null;
}

const anyList = z.array(z.unknown());

function mergeValue(
  name: string,
  base: Block,
  ours: Block,
  theirs: Block,
): readonly unknown[] | null {
  const texts = [base, ours, theirs].map(understoodText);
  const [before, our, their] = texts;
  if (name === 'children' && before && our && their) return mergeChildren(before, our, their);
  if (name === 'children') return null;
  const lists = [base[name], ours[name], theirs[name]].map((value) => anyList.safeParse(value));
  const [listBefore, listOurs, listTheirs] = lists.map(({ data }) => data);
  if (!listBefore || !listOurs || !listTheirs) return null;
  return mergeLists(listBefore, listOurs, listTheirs);
}

/** Null also for a text block that says more than this build understands: it is not taken apart. */
function understoodText(block: Block): TextBlock | null {
  const text = asTextBlock(block);
  return text && sameJson(text.children, block['children']) ? text : null;
}

function mergeChildren(
  base: TextBlock,
  ours: TextBlock,
  theirs: TextBlock,
): readonly (Inline | ListItem)[] | null {
  if (base.type === 'list' && ours.type === 'list' && theirs.type === 'list') {
    return mergeItems(base.children, ours.children, theirs.children);
  }
  if (base.type === 'list' || ours.type === 'list' || theirs.type === 'list') return null;
  return mergeInline(base.children, ours.children, theirs.children);
}

function mergeItems(
  base: readonly ListItem[],
  ours: readonly ListItem[],
  theirs: readonly ListItem[],
): readonly ListItem[] | null {
  return mergeSequences(base, ours, theirs, {
    key: canonicalJson,
    touching: 'apart',
    resolve: (before, our, their) => {
      if (before.length === 0) return [...our, ...their];
      const texts = [before, our, their].map(onlyText);
      const [textBefore, ourText, theirText] = texts;
      if (!textBefore || !ourText || !theirText) return null;
      const children = mergeInline(textBefore, ourText, theirText);
      return children && [{ type: 'listitem', children: [...children] }];
    },
  });
}

/** The text of a single item without a nested list. */
function onlyText(items: readonly ListItem[]): readonly Inline[] | null {
  const [item] = items;
  if (!item || items.length > 1) return null;
  const text = item.children.filter((child) => child.type !== 'list');
  return text.length === item.children.length ? text : null;
}

/** By sentence, and by word inside a sentence that both sides changed. */
function mergeInline(
  base: readonly Inline[],
  ours: readonly Inline[],
  theirs: readonly Inline[],
): readonly Inline[] | null {
  const [before, our, their] = [base, ours, theirs].map((side) => sentencesOf(tokensOf(side)));
  const merged = mergeSequences<Sentence>(before ?? [], our ?? [], their ?? [], {
    key: (sentence) => sentence.map(tokenKey).join(),
    touching: 'apart',
    resolve: (old, mine, other) => {
      if (old.length === 0) return [...mine, ...other];
      const words = mergeSequences(old.flat(), mine.flat(), other.flat(), {
        key: tokenKey,
        touching: 'together',
        resolve: () => null,
      });
      return words && [words];
    },
  });
  return merged && inlineOf(merged.flat());
}
