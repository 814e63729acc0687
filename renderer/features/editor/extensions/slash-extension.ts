import { signal } from '@lexical/extension';
import type { NodeKey } from 'lexical';
import {
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  defineExtension,
} from 'lexical';

/** A line that holds nothing but a slash and what is typed to find a block. */
export interface SlashQuery {
  /** Key of the line. */
  readonly key: NodeKey;
  readonly query: string;
}

const slashLine = /^\/([\p{L}\p{N} -]{0,30})$/u;

/** Notices „/” at the start of an empty line. Costs a keystroke one look at the caret's text. */
export const SlashExtension = defineExtension({
  name: 'condei/Slash',
  build: () => {
    const slash = signal<SlashQuery | null>(null);
    let dismissed: NodeKey | null = null;
    return {
      slash,
      /** Closes the menu until the line no longer starts with a slash. */
      dismiss: (): void => {
        dismissed = slash.peek()?.key ?? null;
        slash.value = null;
      },
      show: (found: SlashQuery | null): void => {
        if (found?.key !== dismissed) dismissed = null;
        const next = found && found.key === dismissed ? null : found;
        const now = slash.peek();
        if (next?.key !== now?.key || next?.query !== now?.query) slash.value = next;
      },
    };
  },
  register: (editor, _config, state) => {
    const { show } = state.getOutput();
    return editor.registerUpdateListener(({ editorState }) => {
      show(editorState.read($slashQuery));
    });
  },
});

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
