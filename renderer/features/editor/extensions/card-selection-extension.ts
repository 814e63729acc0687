import type { LexicalEditor } from 'lexical';
import {
  $addUpdateTag,
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
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

/** A click on a card chooses it whole and rings it; Enter on a chosen card goes to its first control. */
export const CardSelectionExtension = defineExtension({
  name: 'condei/CardSelection',
  register: (editor) =>
    mergeRegister(
      ringChosenCards(editor),
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
              ?.querySelector<HTMLElement>(
                '.condei-card-body :is(input, textarea, button):not([hidden])',
              );
          if (!control) return false;
          event?.preventDefault();
          control.focus();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
});

/** Keeps `data-selected` on the cards of the selection; undone by the returned function. */
function ringChosenCards(editor: LexicalEditor): () => void {
  let ringed: readonly HTMLElement[] = [];
  const ring = (cards: readonly HTMLElement[]): void => {
    for (const card of ringed) if (!cards.includes(card)) card.removeAttribute('data-selected');
    for (const card of cards) card.setAttribute('data-selected', '');
    ringed = cards;
  };
  const stop = editor.registerUpdateListener(({ editorState }) => {
    const keys = editorState.read(() => {
      const selection = $getSelection();
      return $isNodeSelection(selection) ? selection.getNodes().map((node) => node.getKey()) : [];
    });
    if (keys.length === 0 && ringed.length === 0) return;
    ring(keys.map((key) => editor.getElementByKey(key)).filter((element) => element !== null));
  });
  return () => {
    stop();
    ring([]);
  };
}

/**
 * A quick click comes before the selection change it causes; rich text would then only give up the
 * chosen card, and the caret with it.
 */
function $leaveCard(editor: LexicalEditor): boolean {
  const caret = $selectedCard() && $createRangeSelectionFromDom(getSelection(), editor);
  if (caret) $setSelection(caret);
  return caret !== null;
}
