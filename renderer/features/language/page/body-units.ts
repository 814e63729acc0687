import type { LexicalEditor, LexicalNode, NodeKey, UpdateListenerPayload } from 'lexical';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  HISTORIC_TAG,
  PASTE_TAG,
} from 'lexical';
import { $cardTexts, replacedBlocks, topLevelKey } from '../../editor/index.tsx';
import type { BlockKind } from '../worker/block.ts';
import type { UnitText } from './unit-text.ts';
import { $offsetOf, $unitAround, $unitsOf, $unitText } from './unit-text.ts';

/** Where the caret stands, in characters of its unit. */
export interface CaretPlace {
  readonly unit: NodeKey;
  readonly offset: number;
}

/** A unit as it is after an update; its key is a node's, or names a text field of a card. */
export interface UnitUpdate extends UnitText {
  readonly key: string;
  readonly kind: BlockKind;
}

interface Listener {
  /** Units whose text, place or page element may have changed. */
  readonly changed: (units: readonly UnitUpdate[], when: 'now' | 'pause') => void;
  readonly removed: (keys: readonly string[]) => void;
  /** The caret moved or the text around it changed; null where there is no caret. */
  readonly caret: (caret: CaretPlace | null, textChanged: boolean) => void;
}

/** The paragraphs, list items and card texts of a body, followed by what each update touched. */
export interface BodyUnits {
  /** Keys in the order of the text. */
  order(): readonly string[];
  dispose(): void;
}

/** Reads the whole body once, then follows it: a keystroke costs its own paragraph. */
export function followBody(editor: LexicalEditor, listener: Listener): BodyUnits {
  const unitsByBlock = new Map<NodeKey, readonly string[]>();

  const $readBlocks = (blocks: Iterable<NodeKey>, when: 'now' | 'pause'): void => {
    const updates: UnitUpdate[] = [];
    const gone: string[] = [];
    for (const key of blocks) {
      const block = $getNodeByKey(key);
      const units = block?.getParent()?.getKey() === 'root' ? $unitUpdates(block) : [];
      const keys = units.map((unit) => unit.key);
      gone.push(...(unitsByBlock.get(key) ?? []).filter((known) => !keys.includes(known)));
      if (keys.length === 0) unitsByBlock.delete(key);
      else unitsByBlock.set(key, keys);
      updates.push(...units);
    }
    const alive = new Set(updates.map(({ key }) => key));
    const removed = gone.filter((key) => !alive.has(key));
    if (removed.length > 0) listener.removed(removed);
    if (updates.length > 0) listener.changed(updates, when);
  };
  /** Blocks that left the text; asked only when the order of blocks changed. */
  const $goneBlocks = (): readonly NodeKey[] => {
    const now = new Set($getRoot().getChildrenKeys());
    return [...unitsByBlock.keys()].filter((key) => !now.has(key));
  };

  const onUpdate = (update: UpdateListenerPayload): void => {
    const { dirtyElements, dirtyLeaves, editorState, prevEditorState, tags } = update;
    const touched = dirtyElements.size > 0 || dirtyLeaves.size > 0;
    const historic = tags.has(HISTORIC_TAG);
    const changed =
      historic || (touched && dirtyLeaves.size === 0 && dirtyElements.size === 1)
        ? replacedBlocks(update)
        : dirty(update);
    const structure = historic || dirtyElements.get('root') === true;
    editorState.read(
      () => {
        const gone =
          structure && !isOnlyRoot(changed, prevEditorState, editorState) ? $goneBlocks() : [];
        const keys = new Set([...changed, ...gone]);
        const atOnce = historic || tags.has(PASTE_TAG) || gone.length > 0;
        if (keys.size > 0) $readBlocks(keys, atOnce ? 'now' : 'pause');
        listener.caret($caret(), changed.size > 0);
      },
      { editor },
    );
  };

  const unregister = editor.registerUpdateListener(onUpdate);
  editor.read(() => $readBlocks($getRoot().getChildrenKeys(), 'now'));
  return {
    order: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildrenKeys()
          .flatMap((key) => unitsByBlock.get(key) ?? []),
      ),
    dispose: unregister,
  };
}

function $unitUpdates(block: LexicalNode): readonly UnitUpdate[] {
  const cards = $cardTexts(block).map(({ unit, text, kind }): UnitUpdate => ({
    key: unit,
    text,
    kind: kind === 'line' ? 'caption' : 'body',
    segments: [],
  }));
  if (cards.length > 0) return cards;
  return $unitsOf(block).map(({ node, kind }) => ({
    key: node.getKey(),
    kind,
    ...$unitText(node),
  }));
}

/** True when the root changed without its blocks: the article's fields live there. */
function isOnlyRoot(
  changed: ReadonlySet<NodeKey>,
  before: UpdateListenerPayload['editorState'],
  after: UpdateListenerPayload['editorState'],
): boolean {
  return changed.size === 0 && before._nodeMap.size === after._nodeMap.size;
}

function dirty({ dirtyElements, dirtyLeaves, editorState }: UpdateListenerPayload) {
  const blocks = new Set<NodeKey>();
  const add = (key: NodeKey): void => {
    const block = topLevelKey(editorState._nodeMap, key);
    if (block !== null) blocks.add(block);
  };
  for (const key of dirtyElements.keys()) add(key);
  for (const key of dirtyLeaves) add(key);
  return blocks;
}

function $caret(): CaretPlace | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const unit = $unitAround(selection.anchor.getNode());
  if (!unit) return null;
  return { unit: unit.getKey(), offset: $offsetOf(selection.anchor, $unitText(unit)) };
}
