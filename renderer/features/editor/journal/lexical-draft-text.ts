import type { LexicalEditor, LexicalNode } from 'lexical';
import {
  $addUpdateTag,
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COLLABORATION_TAG,
  HISTORY_MERGE_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import type { ArticleContent, ArticleFields } from '../../../../shared/article/article.ts';
import type { Block } from '../../../../shared/article/block.ts';
import { DOCUMENT_VERSION } from '../../../../shared/article/document.ts';
import { $blockId } from '../document/block-id.ts';
import { $blockFromNode } from '../document/blocks-from-nodes.ts';
import { equalJson } from '../document/equal-json.ts';
import { $nodeFromBlock } from '../document/nodes-from-blocks.ts';
import { $updateNode } from '../document/update-node.ts';
import type { ChangedBlocks } from '../extensions/edits-extension.ts';
import { $fields, $setFields } from '../extensions/fields-extension.ts';
import type { ChangedFields, DraftText, Edits } from './draft-text.ts';

/** The content as the editor shows it. */
export function $content(): ArticleContent {
  const blocks = $getRoot().getChildren().map($blockFromNode);
  return { fields: $fields(), body: { version: DOCUMENT_VERSION, blocks } };
}

/** The text of a Lexical editor, as the journal asks for it. `opened` is what it was opened with. */
export function lexicalDraftText(
  editor: LexicalEditor,
  changed: ChangedBlocks,
  opened: ArticleContent,
): DraftText {
  /** What the journal was last told, block by block: an edit taken back is none. */
  let blocks = new Map(opened.body.blocks.map((block) => [block.id, block]));
  let order: readonly string[] = opened.body.blocks.map(({ id }) => id);
  let fields = opened.fields;
  let shownOrder = editor.read($order);
  // Opening is no edit, even where the editor writes the same content in another way; but where it
  // joined blocks (two lists side by side), what it made of them must be stored with the new order.
  if (opened.body.blocks.length === 0 || equalJson(shownOrder, order)) changed.take();

  function takeEdits(): Edits | null {
    return editor.read(() => {
      const edited = $editedBlocks();
      const now = $order();
      const moved = edited.length > 0 || !equalJson(now, shownOrder);
      const newOrder = moved && !equalJson(now, order) ? now : null;
      const newFields = changedFields(fields, $fields());
      shownOrder = now;
      fields = $fields();
      if (newOrder) {
        order = newOrder;
        const named = new Set(newOrder);
        blocks = new Map([...blocks].filter(([id]) => named.has(id)));
      }
      for (const block of edited) blocks.set(block.id, block);
      const none = edited.length === 0 && !newOrder && Object.keys(newFields).length === 0;
      return none ? null : { blocks: edited, order: newOrder, fields: newFields };
    });
  }

  function $editedBlocks(): readonly Block[] {
    const edited: Block[] = [];
    for (const key of changed.take()) {
      const node = $getNodeByKey(key);
      if (!node?.isAttached()) continue;
      const block = $blockFromNode(node);
      if (!equalJson(block, blocks.get(block.id))) edited.push(block);
    }
    // An empty line of an empty draft is stored with the first text beside it.
    for (const node of edited.length > 0 ? $getRoot().getChildren() : []) {
      const id = $blockId(node);
      if (!blocks.has(id) && !edited.some((block) => block.id === id))
        edited.push($blockFromNode(node));
    }
    return edited;
  }

  function apply(edits: Edits): void {
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    editor.update(
      () => {
        $addUpdateTag(COLLABORATION_TAG);
        $addUpdateTag(HISTORY_MERGE_TAG);
        $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG);
        $applyBlocks(edits.blocks, edits.order);
        if (Object.keys(edits.fields).length > 0) {
          $setFields({ ...$fields(), ...definedOnly(edits.fields) });
        }
      },
      { discrete: true },
    );
    for (const block of edits.blocks) blocks.set(block.id, block);
    order = edits.order ?? order;
    shownOrder = editor.read($order);
    if (equalJson(shownOrder, order)) changed.take();
    fields = editor.read($fields);
  }

  return {
    takeEdits,
    apply,
    show: (content) => {
      const shown = new Map(editor.read($content).body.blocks.map((block) => [block.id, block]));
      const different = content.body.blocks.filter(
        (block) => !equalJson(block, shown.get(block.id)),
      );
      const newOrder = content.body.blocks.map(({ id }) => id);
      apply({ blocks: different, order: newOrder, fields: content.fields });
    },
  };
}

function $order(): readonly string[] {
  return $getRoot().getChildren().map($blockId);
}

function $applyBlocks(blocks: readonly Block[], order: readonly string[] | null): void {
  const root = $getRoot();
  const nodes = new Map<string, LexicalNode>(
    root.getChildren().map((node) => [$blockId(node), node]),
  );
  for (const block of blocks) {
    const node = nodes.get(block.id);
    nodes.set(block.id, node ? $updateNode(node, block) : $nodeFromBlock(block));
  }
  if (!order) return;
  order.forEach((id, index) => {
    const node = nodes.get(id);
    const there = root.getChildAtIndex(index);
    if (!node || node.is(there)) return;
    if (there) there.insertBefore(node, false);
    else root.append(node);
  });
  for (const extra of root.getChildren().slice(order.length)) extra.remove();
  if (root.isEmpty()) root.append($createParagraphNode());
}

function changedFields(before: ArticleFields, after: ArticleFields): ChangedFields {
  if (before === after) return {};
  const old = before as Readonly<Record<string, unknown>>;
  const entries = Object.entries(after).filter(([name, value]) => !equalJson(value, old[name]));
  return Object.fromEntries(entries);
}

function definedOnly(fields: ChangedFields): Partial<ArticleFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
