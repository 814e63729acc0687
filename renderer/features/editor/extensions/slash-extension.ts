import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import type { HistoryStateEntry } from '@lexical/history';
import { HistoryExtension } from '@lexical/history';
import type { BaseSelection, LexicalEditor, NodeKey } from 'lexical';
import {
  $addUpdateTag,
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  $setSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
} from 'lexical';
import { $selectBlock } from '../document/block-commands.ts';

/** A line that holds nothing but a slash and what is typed to find a block. */
export interface SlashQuery {
  /** Key of the line. */
  readonly key: NodeKey;
  readonly query: string;
}

const slashLine = /^\/([\p{L}\p{N} -]{0,30})$/u;

/** A slash that the insert button wrote: it goes again unless something is chosen. */
interface LentLine {
  readonly key: NodeKey;
  /** False where the slash stands in an empty line that was there before. */
  readonly isNew: boolean;
  readonly selection: BaseSelection | null;
  /** The step of undo that the slash made. */
  readonly step: HistoryStateEntry | undefined;
}

/** Notices „/” at the start of an empty line. Costs a keystroke one look at the caret's text. */
export const SlashExtension = defineExtension({
  name: 'condei/Slash',
  dependencies: [HistoryExtension],
  build: (editor) => {
    const slash = signal<SlashQuery | null>(null);
    let dismissed: NodeKey | null = null;
    let lent: LentLine | null = null;
    const takeBack = (isCaretKept: boolean): void => {
      const line = lent;
      lent = null;
      if (line) takeLineBack(editor, line, isCaretKept);
    };
    return {
      slash,
      /** Opens the menu on a new line below the block, or in the block where it is an empty line. */
      openBelow: (key: NodeKey): void => {
        takeBack(true);
        lent = lendLine(editor, key);
        editor.focus();
      },
      /**
       * Closes the menu. A slash that was typed stays and opens no menu again; one that the insert
       * button wrote goes, and the caret returns to its place.
       */
      dismiss: (): void => {
        dismissed = slash.peek()?.key ?? null;
        slash.value = null;
        takeBack(false);
      },
      /** The keyboard is elsewhere: closes the menu and leaves the caret alone. */
      abandon: (): void => {
        dismissed = slash.peek()?.key ?? null;
        slash.value = null;
        takeBack(true);
      },
      show: (found: SlashQuery | null): void => {
        if (lent && found?.key !== lent.key) takeBack(true);
        if (found?.key !== dismissed) dismissed = null;
        const next = found && found.key === dismissed ? null : found;
        const now = slash.peek();
        if (next?.key !== now?.key || next?.query !== now?.query) slash.value = next;
      },
    };
  },
  register: (editor, _config, state) => {
    const { show, slash, abandon } = state.getOutput();
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        show(editorState.read($slashQuery));
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          // Another window in front is no reason: the text still has the keyboard of this one.
          if (slash.peek() && document.hasFocus()) queueMicrotask(abandon);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  },
});

function lendLine(editor: LexicalEditor, key: NodeKey): LentLine | null {
  const lines: Omit<LentLine, 'step'>[] = [];
  editor.update(
    () => {
      const block = $getNodeByKey(key);
      if (!block) return;
      const selection = $getSelection()?.clone() ?? null;
      const isEmptyLine = $isParagraphNode(block) && block.isEmpty();
      const place = isEmptyLine ? block : $createParagraphNode();
      if (!isEmptyLine) block.insertAfter(place);
      place.append($createTextNode('/')).selectEnd();
      lines.push({ key: place.getKey(), isNew: !isEmptyLine, selection });
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  );
  const [line] = lines;
  return line ? { ...line, step: undoSteps(editor).at(-1) } : null;
}

/**
 * Takes the line away with its step of undo, as if the button had never been pressed. Where it has
 * become something else, one undo takes that back and does not stop at the slash.
 */
function takeLineBack(editor: LexicalEditor, line: LentLine, isCaretKept: boolean): void {
  const steps = undoSteps(editor);
  const step = line.step ? steps.indexOf(line.step) : -1;
  editor.update(
    () => {
      const node = $getNodeByKey(line.key);
      const isSlash = $isParagraphNode(node) && slashLine.test(node.getTextContent());
      if (step >= 0) steps.splice(isSlash ? step : step + 1);
      if (!isSlash) return;
      $addUpdateTag(HISTORY_MERGE_TAG);
      const beside = node.getPreviousSibling() ?? node.getNextSibling();
      if (line.isNew) node.remove();
      else node.clear();
      if (isCaretKept) return;
      if (line.selection?.getNodes().every((each) => each.isAttached()) === true) {
        $setSelection(line.selection.clone());
      } else if (beside) $selectBlock(beside);
    },
    { discrete: true },
  );
}

function undoSteps(editor: LexicalEditor): HistoryStateEntry[] {
  const { historyState } = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  return historyState.peek().undoStack;
}

function $slashQuery(): SlashQuery | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return null;
  const match = slashLine.exec(node.getTextContent());
  const line = match && node.getParent();
  if (!$isParagraphNode(line) || !$isRootNode(line.getParent())) return null;
  return line.getChildrenSize() === 1 ? { key: line.getKey(), query: match?.[1] ?? '' } : null;
}
