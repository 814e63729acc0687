import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
} from '@lexical/list';
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
} from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import type { LexicalEditor } from 'lexical';
import { $createParagraphNode, $getSelection, $isRangeSelection } from 'lexical';
import { $selectedBlocks } from '../document/block-commands.ts';

/** The kinds of running text, as menus and shortcuts name them. */
export const textKinds = [
  'paragraph',
  'heading2',
  'heading3',
  'quote',
  'bulleted',
  'numbered',
] as const;
export type TextKind = (typeof textKinds)[number];

/** Words that find a kind of text in the slash menu, in both languages. */
export const textKindKeywords: Readonly<Record<TextKind, readonly string[]>> = {
  paragraph: ['paragraf', 'text', 'alineat', 'paragraph'],
  heading2: ['titlu', 'intertitlu', 'h2', 'heading'],
  heading3: ['subtitlu', 'h3', 'subheading'],
  quote: ['citat', 'citație', 'quote'],
  bulleted: ['lista', 'puncte', 'list', 'bullets'],
  numbered: ['lista', 'numerotata', 'numbered', 'list'],
};

/** Makes the selected blocks text of this kind. Must run inside an update. */
export function $setTextKind(editor: LexicalEditor, kind: TextKind): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  switch (kind) {
    case 'paragraph':
      $setBlocksType(selection, $createParagraphNode);
      return;
    case 'heading2':
      $setBlocksType(selection, () => $createHeadingNode('h2'));
      return;
    case 'heading3':
      $setBlocksType(selection, () => $createHeadingNode('h3'));
      return;
    case 'quote':
      $setBlocksType(selection, () => $createQuoteNode());
      return;
    case 'bulleted':
      editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
      return;
    case 'numbered':
      editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
      return;
  }
}

/** The kind the selection stands in; null where it is a card or several kinds. */
export function $selectedTextKind(): TextKind | null {
  const kinds = new Set(
    $selectedBlocks().map((node): TextKind | null => {
      if ($isHeadingNode(node)) return node.getTag() === 'h3' ? 'heading3' : 'heading2';
      if ($isQuoteNode(node)) return 'quote';
      if ($isListNode(node)) return node.getListType() === 'number' ? 'numbered' : 'bulleted';
      return node.getType() === 'paragraph' ? 'paragraph' : null;
    }),
  );
  const [kind, ...others] = kinds;
  return kind !== undefined && others.length === 0 ? kind : null;
}
