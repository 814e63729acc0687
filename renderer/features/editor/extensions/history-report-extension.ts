import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import {
  $getNodeByKey,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORIC_TAG,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import type { EditorState, NodeKey, UpdateListenerPayload } from 'lexical';
import type { ArticleFields } from '../../../../shared/article/article.ts';
import type { Block } from '../../../../shared/article/block.ts';
import { blockText } from '../../../../shared/article/plain-text.ts';
import { $blockFromNode } from '../document/blocks-from-nodes.ts';
import { equalJson } from '../document/equal-json.ts';
import { replacedBlocks } from './edits-extension.ts';
import { $fields } from './fields-extension.ts';

/** What became of an undo or redo. A new object each time. */
export type HistoryReport = HistoryChange | { readonly kind: 'nothing'; readonly asked: Asked };

type Asked = 'undone' | 'redone';

/** What an undo or redo did to the article, as the user should hear it. */
export interface HistoryChange {
  readonly kind: 'changed';
  readonly asked: Asked;
  readonly fields: readonly (keyof ArticleFields)[];
  /** Blocks that are there again. */
  readonly back: readonly Block[];
  readonly gone: readonly Block[];
  readonly changed: readonly ChangedBlock[];
  /** Whether blocks only changed places. */
  readonly isMoved: boolean;
}

/** A block that is another now. Texts are empty where nothing came or went. */
export interface ChangedBlock {
  readonly block: Block;
  readonly cameBack: string;
  readonly wentAway: string;
}

/** Tells after each undo and redo what came of it. */
export const HistoryReportExtension = defineExtension({
  name: 'condei/HistoryReport',
  dependencies: [HistoryExtension],
  build: () => ({ lastReport: signal<HistoryReport | null>(null) }),
  register: (editor, _config, state) => {
    const { lastReport } = state.getOutput();
    const { canUndo, canRedo } = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
    let asked: Asked = 'undone';
    return mergeRegister(
      editor.registerCommand(
        UNDO_COMMAND,
        () => {
          asked = 'undone';
          if (!canUndo.peek()) lastReport.value = { kind: 'nothing', asked };
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        REDO_COMMAND,
        () => {
          asked = 'redone';
          if (!canRedo.peek()) lastReport.value = { kind: 'nothing', asked };
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener((update) => {
        if (update.tags.has(HISTORIC_TAG)) lastReport.value = changeOf(asked, update);
      }),
    );
  },
});

function changeOf(asked: Asked, update: UpdateListenerPayload): HistoryChange {
  const { editorState: now, prevEditorState: before } = update;
  const keysBefore = before.read(() => $getRoot().getChildrenKeys());
  const keysNow = now.read(() => $getRoot().getChildrenKeys());
  const [hadBefore, hasNow] = [new Set(keysBefore), new Set(keysNow)];
  const back = blocksAt(
    now,
    keysNow.filter((key) => !hadBefore.has(key)),
  );
  const gone = blocksAt(
    before,
    keysBefore.filter((key) => !hasNow.has(key)),
  );
  const kept = [...replacedBlocks(update)].filter((key) => hadBefore.has(key) && hasNow.has(key));
  const changed = blocksAt(now, kept).flatMap((block, index): readonly ChangedBlock[] => {
    const [old] = blocksAt(before, kept.slice(index, index + 1));
    if (!old || equalJson(old, block)) return [];
    return [{ block, ...textBetween(blockText(old).join(' '), blockText(block).join(' ')) }];
  });
  const oldFields = before.read($fields);
  const newFields = now.read($fields);
  return {
    kind: 'changed',
    asked,
    fields: (Object.keys(newFields) as (keyof ArticleFields)[]).filter(
      (name) => !equalJson(oldFields[name], newFields[name]),
    ),
    back,
    gone,
    changed,
    isMoved: back.length === 0 && gone.length === 0 && !equalJson(keysBefore, keysNow),
  };
}

function blocksAt(state: EditorState, keys: readonly NodeKey[]): readonly Block[] {
  return state.read(() =>
    keys.flatMap((key) => {
      const node = $getNodeByKey(key);
      return node ? [$blockFromNode(node)] : [];
    }),
  );
}

/** What lies between the common start and the common end of two texts, in whole words. */
function textBetween(before: string, after: string): Omit<ChangedBlock, 'block'> {
  const old = before.split(' ');
  const now = after.split(' ');
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old.at(-1 - end) === now.at(-1 - end)
  )
    end += 1;
  return {
    cameBack: now.slice(start, now.length - end).join(' '),
    wentAway: old.slice(start, old.length - end).join(' '),
  };
}
