import type { LexicalEditor } from 'lexical';
import {
  $addUpdateTag,
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
  mergeRegister,
} from 'lexical';
import { $selectBlock, $selectedCard } from '../document/block-commands.ts';
import { $isBlockNode } from '../document/block-node.ts';
import { isInControl } from '../document/form-events.ts';

/** A click on a card chooses it whole; Enter on a chosen card goes to its first control. */
export const CardSelectionExtension = defineExtension({
  name: 'condei/CardSelection',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        CLICK_COMMAND,
        ({ target }) => {
          if (!(target instanceof Node) || isInControl(target)) return false;
          const node = $getNearestNodeFromDOMNode(target);
          if (!$isBlockNode(node)) return $leaveCard(editor);
          $selectBlock(node);
          $addUpdateTag(HISTORY_MERGE_TAG);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const card = $selectedCard();
          const control =
            card &&
            editor
              .getElementByKey(card.getKey())
              ?.querySelector<HTMLElement>('.condei-card-body :is(input, textarea, button)');
          if (!control) return false;
          event?.preventDefault();
          control.focus();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
});

/**
 * A quick click comes before the selection change it causes; rich text would then only give up the
 * chosen card, and the caret with it.
 */
function $leaveCard(editor: LexicalEditor): boolean {
  const caret = $selectedCard() && $createRangeSelectionFromDom(getSelection(), editor);
  if (caret) $setSelection(caret);
  return caret !== null;
}
