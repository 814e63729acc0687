import { definitionOf } from '../blocks/index.ts';
import type { Block, ListItem, TextBlock } from './block.ts';
import { asTextBlock } from './block.ts';
import type { Document } from './document.ts';
import type { Inline } from './inline.ts';

/** The paragraphs a reader sees of one block; none for a block this build does not know. */
export function blockText(block: Block): readonly string[] {
  const text = asTextBlock(block);
  if (text) return textBlockText(text);
  return definitionOf(block)?.plainText(block) ?? [];
}

/** The paragraphs a reader sees of the whole body, in order. */
export function documentText({ blocks }: Document): readonly string[] {
  return blocks.flatMap(blockText);
}

/** Words of a text: runs of letters, digits and the marks that join them („într-un” is one word). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function textBlockText(block: TextBlock): readonly string[] {
  if (block.type === 'list') return block.children.flatMap(itemText);
  return [inlineText(block.children)];
}

function itemText({ children }: ListItem): readonly string[] {
  const own = inlineText(children.filter((child) => child.type !== 'list'));
  const nested = children.flatMap((child) =>
    child.type === 'list' ? child.children.flatMap(itemText) : [],
  );
  return own ? [own, ...nested] : nested;
}

function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      switch (child.type) {
        case 'text':
          return child.text;
        case 'linebreak':
          return '\n';
        case 'link':
          return inlineText(child.children);
      }
    })
    .join('');
}
