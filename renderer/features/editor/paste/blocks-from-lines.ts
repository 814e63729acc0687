import type { Block, ListItem, NestedList } from '../../../../shared/article/block.ts';
import { textBlock } from '../../../../shared/article/block.ts';
import { definitionOf } from '../../../../shared/blocks/index.ts';
import { newBlockId } from '../document/block-id.ts';
import type { Line } from './line.ts';

type Item = Extract<Line, { kind: 'item' }>;

/** The lines as blocks with new ids, each checked by the schema of stored documents. */
export function blocksFromLines(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    if (line.kind !== 'item') {
      blocks.push(blockOf(line));
      continue;
    }
    const items: Item[] = [line];
    for (let next = lines[index + 1]; next?.kind === 'item'; next = lines[index + 1]) {
      if (next.level <= line.level && next.ordered !== line.ordered) break;
      items.push(next);
      index += 1;
    }
    blocks.push({ id: newBlockId(), ...listOf(items) });
  }
  return blocks.filter((block) => textBlock.safeParse(block).success || definitionOf(block));
}

function blockOf(line: Exclude<Line, Item>): Block {
  const id = newBlockId();
  switch (line.kind) {
    case 'divider':
      return { id, type: 'divider' };
    case 'heading':
      return { id, type: 'heading', tag: line.tag, children: line.children };
    case 'paragraph':
    case 'quote':
      return { id, type: line.kind, children: line.children };
  }
}

/** Items of one run as a list; deeper ones in lists of their own below the item before them. */
function listOf(items: readonly Item[]): NestedList {
  const [first] = items;
  const level = Math.min(...items.map((item) => item.level));
  const children: ListItem[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) continue;
    if (item.level === level) {
      children.push({ type: 'listitem', children: [...item.children] });
      continue;
    }
    const deeper = items.slice(index);
    const end = deeper.findIndex((next) => next.level === level);
    const nested = end < 0 ? deeper : deeper.slice(0, end);
    children.push({ type: 'listitem', children: [listOf(nested)] });
    index += nested.length - 1;
  }
  const own = items.find((item) => item.level === level) ?? first;
  return { type: 'list', listType: own?.ordered === true ? 'number' : 'bullet', children };
}
