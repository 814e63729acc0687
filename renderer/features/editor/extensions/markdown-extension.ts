import { ListItemNode, ListNode } from '@lexical/list';
import type { ElementTransformer } from '@lexical/markdown';
import { ORDERED_LIST, QUOTE, registerMarkdownShortcuts, UNORDERED_LIST } from '@lexical/markdown';
import { $createHeadingNode, HeadingNode } from '@lexical/rich-text';
import { $createParagraphNode, $isParagraphNode, defineExtension } from 'lexical';
import { divider } from '../../../../shared/blocks/divider.ts';
import { newBlockId } from '../document/block-id.ts';
import { $createBlockNode, BlockNode } from '../document/block-node.ts';

const notExported = (): null => null;

/** The two levels an article has; `#` alone stays what was typed. */
const HEADING: ElementTransformer = {
  type: 'element',
  dependencies: [HeadingNode],
  regExp: /^(##|###)\s/,
  export: notExported,
  replace: (line, children, match) => {
    const heading = $createHeadingNode(match[1] === '###' ? 'h3' : 'h2').append(...children);
    line.replace(heading);
    heading.select(0, 0);
  },
};

const DIVIDER: ElementTransformer = {
  type: 'element',
  dependencies: [BlockNode],
  regExp: /^---\s?$/,
  triggerOnEnter: true,
  export: notExported,
  replace: (line, children) => {
    const next = $createParagraphNode().append(...children);
    line.insertBefore($createBlockNode(divider.empty(newBlockId())));
    line.replace(next);
    next.select(0, 0);
  },
};

/**
 * What Markdown writers type at the start of a line becomes what it means; one undo gives back the
 * characters. Only in paragraphs: a list item that begins with `##` stays one.
 */
export const MarkdownExtension = defineExtension({
  name: 'condei/Markdown',
  nodes: () => [HeadingNode, ListNode, ListItemNode, BlockNode],
  register: (editor) =>
    registerMarkdownShortcuts(
      editor,
      [HEADING, QUOTE, UNORDERED_LIST, ORDERED_LIST, DIVIDER].map(onlyInParagraphs),
    ),
});

function onlyInParagraphs(transformer: ElementTransformer): ElementTransformer {
  return {
    ...transformer,
    replace: (line, ...rest) =>
      $isParagraphNode(line) ? transformer.replace(line, ...rest) : false,
  };
}
