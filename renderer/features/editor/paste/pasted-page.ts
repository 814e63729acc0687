import { articleFields } from '../../../../shared/article/article.ts';
import type { Block } from '../../../../shared/article/block.ts';
import { asTextBlock } from '../../../../shared/article/block.ts';
import { textFormat } from '../../../../shared/article/inline.ts';
import { blockText } from '../../../../shared/article/plain-text.ts';

/** A page that was pasted whole: the block that is its headline, and the one that is its lead. */
export interface PastedPage {
  readonly headlineId: string;
  readonly leadId: string | null;
}

/** A label or a section may stand above the headline. */
const BLOCKS_BEFORE_HEADLINE = 2;

/**
 * Finds the headline of a pasted page, a heading at its very start with text after it, and the lead:
 * the paragraph below it that is bold or italic from end to end. Null where there is no headline.
 */
export function pastedPageOf(blocks: readonly Block[]): PastedPage | null {
  const index = blocks.slice(0, BLOCKS_BEFORE_HEADLINE + 1).findIndex(isHeadline);
  const headline = blocks[index];
  const next = blocks[index + 1];
  if (!headline || !next) return null;
  return { headlineId: headline.id, leadId: isLead(next) ? next.id : null };
}

/** The words of a pasted block as the value of a field: one line, within the field's length. */
export function fieldText(block: Block, field: 'headline' | 'standfirst'): string {
  const words = blockText(block).join(' ').replaceAll(/\s+/gu, ' ').trim();
  return words.slice(0, articleFields.shape[field].maxLength ?? undefined);
}

function isHeadline(block: Block): boolean {
  return asTextBlock(block)?.type === 'heading' && fits(block, 'headline');
}

function isLead(block: Block): boolean {
  const text = asTextBlock(block);
  if (text?.type !== 'paragraph' || !fits(block, 'standfirst')) return false;
  const runs = text.children.flatMap((child) =>
    child.type === 'link' ? child.children : child.type === 'text' ? [child] : [],
  );
  return [textFormat.bold, textFormat.italic].some((bit) =>
    runs.every(
      (run) => run.type !== 'text' || run.text.trim() === '' || ((run.format ?? 0) & bit) !== 0,
    ),
  );
}

function fits(block: Block, field: 'headline' | 'standfirst'): boolean {
  const { length } = blockText(block).join(' ').trim();
  return length > 0 && length <= (articleFields.shape[field].maxLength ?? Infinity);
}
