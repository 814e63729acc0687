import type { BlockContext } from '../blocks/index.ts';
import { definitionOf } from '../blocks/index.ts';
import type { Block, ListItem, NestedList, TextBlock } from './block.ts';
import { asTextBlock } from './block.ts';
import type { Document } from './document.ts';
import type { Html } from './html.ts';
import { html, safeUrl } from './html.ts';
import type { Inline, TextRun } from './inline.ts';
import { textFormat } from './inline.ts';

/** The body as HTML, block by block in order. Blocks this build does not know leave nothing. */
export function renderBody({ blocks }: Document, context: BlockContext): Html {
  return html`${blocks.map((block) => renderBlock(block, context))}`;
}

/** One block as HTML; null where this build does not know how. */
export function renderBlock(block: Block, context: BlockContext): Html | null {
  const text = asTextBlock(block);
  if (text) return renderTextBlock(text);
  return definitionOf(block)?.renderHtml(block, context) ?? null;
}

function renderTextBlock(block: TextBlock): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${block.children.map(renderInline)}</p>`;
    case 'heading':
      return block.tag === 'h2'
        ? html`<h2>${block.children.map(renderInline)}</h2>`
        : html`<h3>${block.children.map(renderInline)}</h3>`;
    case 'quote':
      return html`<blockquote><p>${block.children.map(renderInline)}</p></blockquote>`;
    case 'list':
      return renderList(block);
  }
}

function renderList({ listType, children }: Pick<NestedList, 'listType' | 'children'>): Html {
  const items = children.map(renderItem);
  return listType === 'bullet' ? html`<ul>${items}</ul>` : html`<ol>${items}</ol>`;
}

function renderItem({ children }: ListItem): Html {
  const content = children.map((child) =>
    child.type === 'list' ? renderList(child) : renderInline(child),
  );
  return html`<li>${content}</li>`;
}

function renderInline(inline: Inline): Html {
  switch (inline.type) {
    case 'text':
      return renderRun(inline);
    case 'linebreak':
      return html`<br>`;
    case 'link': {
      const content = inline.children.map(renderInline);
      const url = safeUrl(inline.url);
      return url === null ? html`${content}` : html`<a href="${url}">${content}</a>`;
    }
  }
}

function renderRun({ text, format = 0 }: TextRun): Html {
  let run = html`${text}`;
  if (format & textFormat.strikethrough) run = html`<s>${run}</s>`;
  if (format & textFormat.underline) run = html`<u>${run}</u>`;
  if (format & textFormat.italic) run = html`<em>${run}</em>`;
  if (format & textFormat.bold) run = html`<strong>${run}</strong>`;
  return run;
}
