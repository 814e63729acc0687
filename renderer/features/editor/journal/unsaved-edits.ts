import type { Block } from '../../../../shared/article/block.ts';
import type { DraftChange } from '../../../../shared/contract/drafts.ts';
import type { ChangedFields, Edits } from './draft-text.ts';
import { orderSplice } from './order-splice.ts';

/** What was sent, to be compared with what is unsaved when the answer comes. */
export interface Batch {
  readonly change: DraftChange;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly order: readonly string[];
  readonly fields: ChangedFields;
}

/** Everything edited since the core's last known text, each block once in its newest form. */
export interface UnsavedEdits {
  add(edits: Edits | null): void;
  isEmpty(): boolean;
  batch(): Batch;
  /** The batch is stored: what was not edited again since is saved. */
  confirm(batch: Batch): void;
  /** Nothing was edited since the batch was made. */
  equals(batch: Batch): boolean;
  /** The text is the core's, with this order. */
  reset(order: readonly string[]): void;
  /** The newest order of all blocks. */
  order(): readonly string[];
}

/** Starts with nothing unsaved and the order the core has. */
export function unsavedEdits(storedOrder: readonly string[]): UnsavedEdits {
  let stored = storedOrder;
  let order = storedOrder;
  let blocks = new Map<string, Block>();
  let fields: ChangedFields = {};

  return {
    add: (edits) => {
      if (!edits) return;
      for (const block of edits.blocks) blocks.set(block.id, block);
      fields = { ...fields, ...edits.fields };
      if (!edits.order) return;
      order = edits.order;
      const named = new Set(order);
      blocks = new Map([...blocks].filter(([id]) => named.has(id)));
    },
    isEmpty: () =>
      blocks.size === 0 && Object.keys(fields).length === 0 && !orderSplice(stored, order),
    batch: () => {
      const splice = orderSplice(stored, order);
      const change: DraftChange = {
        blocks: [...blocks.values()],
        ...(splice && { order: splice }),
        ...(Object.keys(fields).length > 0 && { fields }),
      };
      return { change, blocks: new Map(blocks), order, fields };
    },
    confirm: (batch) => {
      stored = batch.order;
      for (const [id, block] of batch.blocks) if (blocks.get(id) === block) blocks.delete(id);
      const still = Object.entries(fields).filter(
        ([name, value]) => (batch.fields as Readonly<Record<string, unknown>>)[name] !== value,
      );
      fields = Object.fromEntries(still);
    },
    equals: (batch) =>
      order === batch.order &&
      fields === batch.fields &&
      blocks.size === batch.blocks.size &&
      [...blocks].every(([id, block]) => batch.blocks.get(id) === block),
    reset: (next) => {
      stored = next;
      order = next;
      blocks = new Map();
      fields = {};
    },
    order: () => order,
  };
}
