import { signal } from '@lexical/extension';
import { $isListItemNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { EditorAction } from '../shortcuts.ts';
import { actionOf } from '../shortcuts.ts';
import type { MovedTo } from './move-block.ts';
import { $moveSelectedBlocks } from './move-block.ts';
import { $setTextKind } from './text-kinds.ts';

/** Asks for the link box on the selected text. */
export const OPEN_LINK_BOX_COMMAND = createCommand<undefined>('condei/open-link-box');

/** What moving a block came to; `nowhere` where it was at the end. A new object for each move. */
export type MoveReport =
  { readonly kind: 'moved'; readonly to: MovedTo } | { readonly kind: 'nowhere' };

/** The editor's own shortcuts, and Tab inside of lists only: elsewhere it leaves the text. */
export const KeyboardExtension = defineExtension({
  name: 'condei/Keyboard',
  build: () => ({ lastMove: signal<MoveReport | null>(null) }),
  register: (editor, _config, state) => {
    const { lastMove } = state.getOutput();
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const action = actionOf(event);
          if (action === null) return false;
          if (action === 'moveUp' || action === 'moveDown') {
            const to = $moveSelectedBlocks(action === 'moveUp' ? 'up' : 'down');
            lastMove.value = to ? { kind: 'moved', to } : { kind: 'nowhere' };
          } else if (!$runAction(editor, action)) {
            return false;
          }
          event.preventDefault();
          // The window has commands of its own on some of these keys.
          event.stopPropagation();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        // Enter with Ctrl or Cmd is a command of the window, never a new line.
        (event) => event !== null && (event.ctrlKey || event.metaKey),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection)) return false;
          if (!$findMatchingParent(selection.anchor.getNode(), $isListItemNode)) return false;
          event.preventDefault();
          return editor.dispatchCommand(
            event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
            undefined,
          );
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

function $runAction(
  editor: LexicalEditor,
  action: Exclude<EditorAction, 'moveUp' | 'moveDown'>,
): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  switch (action) {
    case 'strikethrough':
      return editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough');
    case 'link':
      // Without selected text the key belongs to the window.
      return !selection.isCollapsed() && editor.dispatchCommand(OPEN_LINK_BOX_COMMAND, undefined);
    case 'paragraph':
    case 'heading2':
    case 'heading3':
    case 'quote':
    case 'bulleted':
    case 'numbered':
      $setTextKind(editor, action);
      return true;
  }
}
