import type { EditorConfig, LexicalEditor, LexicalNode } from 'lexical';
import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical';
import type { Block } from '../../../../shared/article/block.ts';
import { block } from '../../../../shared/article/block.ts';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { CardExtension } from './card-extension.ts';
import { keepFormEventsInside } from './form-events.ts';

const noBlock: Block = { id: '-', type: 'unknown' };
const blockState = createState('block', {
  parse: (stored): Block => {
    const parsed = block.safeParse(stored);
    return parsed.success ? parsed.data : noBlock;
  },
});

/**
 * A block that is not running text: every registered type, and whatever this build does not know.
 * It holds the stored block as it is and changes nothing in it by itself.
 */
export class BlockNode extends DecoratorNode<unknown> {
  override $config() {
    return this.config('block', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: blockState }],
    });
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const element = document.createElement('div');
    element.className = 'condei-card';
    keepFormEventsInside(element, editor);
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override decorate(editor: LexicalEditor): unknown {
    const { renderCard } = getExtensionDependencyFromEditor(editor, CardExtension).config;
    return renderCard(this.getKey(), $blockOf(this));
  }

  override getTextContent(): string {
    return '\n';
  }

  override isInline(): false {
    return false;
  }
}

/** A node that shows this block. */
export function $createBlockNode(value: Block): BlockNode {
  const node = $create(BlockNode);
  $setBlock(node, value);
  return node;
}

/** Whether the node is a block card. */
export function $isBlockNode(node: LexicalNode | null | undefined): node is BlockNode {
  return node instanceof BlockNode;
}

/** The block as it is stored now. */
export function $blockOf(node: BlockNode): Block {
  return $getState(node, blockState);
}

/** Replaces what the card stores. */
export function $setBlock(node: BlockNode, value: Block): void {
  $setState(node, blockState, value);
}
