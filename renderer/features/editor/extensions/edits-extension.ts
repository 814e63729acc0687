import { defineExtension, HISTORIC_TAG } from 'lexical';
import type { LexicalEditor, NodeKey, UpdateListenerPayload } from 'lexical';
import { endHistoryStep, STEP_TAG } from './history-step.ts';

/** The top-level blocks an editor changed since somebody last asked. */
export interface ChangedBlocks {
  /** Keys of changed and new blocks; removed ones are not named. Asking forgets them. */
  take(): ReadonlySet<NodeKey>;
}

type Listener = (keys: ReadonlySet<NodeKey>) => void;

/**
 * Finds out which blocks an update touched from Lexical's own dirty marks, so that a keystroke costs
 * its own paragraph and never the article.
 */
export const EditsExtension = defineExtension({
  name: 'condei/Edits',
  build: () => {
    const listeners = new Set<Listener>();
    return {
      listeners,
      /** Calls back after every update that may have changed text, order or fields. */
      follow: (listener: Listener): (() => void) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    };
  },
  register: (editor, _config, state) => {
    const { listeners } = state.getOutput();
    return editor.registerUpdateListener((update) => {
      const { dirtyElements, dirtyLeaves, tags } = update;
      const historic = tags.has(HISTORIC_TAG);
      if (!historic && dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      const keys = historic ? replacedBlocks(update) : dirtyBlocks(update);
      if (!tags.has(STEP_TAG)) endHistoryStep(editor);
      for (const listener of [...listeners]) listener(keys);
    });
  },
});

/** Collects changed blocks between two calls of `take`. */
export function collectChangedBlocks(follow: (listener: Listener) => () => void): ChangedBlocks {
  let changed = new Set<NodeKey>();
  follow((keys) => {
    for (const key of keys) changed.add(key);
  });
  return {
    take: () => {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
}

function dirtyBlocks({
  dirtyElements,
  dirtyLeaves,
  editorState,
}: UpdateListenerPayload): ReadonlySet<NodeKey> {
  const blocks = new Set<NodeKey>();
  const addIfBlock = (key: NodeKey): void => {
    if (editorState._nodeMap.get(key)?.__parent === 'root') blocks.add(key);
  };
  for (const key of dirtyElements.keys()) addIfBlock(key);
  for (const key of dirtyLeaves) addIfBlock(key);
  return blocks;
}

/**
 * The top-level blocks that an undo, a redo or a state set as a whole changed or brought back: it is
 * put in place without marks, but unchanged nodes are the same objects.
 */
export function replacedBlocks({
  editorState,
  prevEditorState,
}: UpdateListenerPayload): ReadonlySet<NodeKey> {
  const now = editorState._nodeMap;
  const blocks = new Set<NodeKey>();
  for (const [key, node] of now) {
    if (prevEditorState._nodeMap.get(key) === node) continue;
    const block = topLevelKey(now, key);
    if (block !== null) blocks.add(block);
  }
  return blocks;
}

/** The key of the top-level block a node stands in; null for the root and for nodes that are gone. */
export function topLevelKey(
  nodes: ReturnType<LexicalEditor['getEditorState']>['_nodeMap'],
  key: NodeKey,
): NodeKey | null {
  let current = key;
  for (;;) {
    const parent = nodes.get(current)?.__parent;
    if (parent === undefined || parent === null) return null;
    if (parent === 'root') return current;
    current = parent;
  }
}
