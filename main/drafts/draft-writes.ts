import { z } from 'zod';
import { DOCUMENT_VERSION } from '../../shared/article/document.ts';
import type { Block } from '../../shared/article/block.ts';
import { blockText, countWords } from '../../shared/article/plain-text.ts';
import type { DraftChange } from '../../shared/contract/drafts.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { Database } from '../database/database.ts';
import { spliced, storedBlock } from './change.ts';
import type { DraftRow } from './draft-rows.ts';
import type { Placed } from './positions.ts';
import { place } from './positions.ts';

/** Who changed a draft, and when. */
export interface Stamp {
  readonly author: string;
  readonly at: string;
  /** The seq whose text the author saw; the newest, unless told otherwise. */
  readonly base?: number;
  /** What the author sent, where merging made something else of it. */
  readonly sent?: DraftChange;
}

/** Writes drafts. Every call belongs inside a transaction. */
export interface DraftWrites {
  /** A new draft without content, at seq 0. */
  insert(id: string, stamp: Stamp, first: DraftChange): DraftRow;
  /**
   * Journals one batch and makes the draft what the batch says. Writes rows in proportion to the
   * batch. Returns the new seq.
   */
  append(row: DraftRow, change: DraftChange, stamp: Stamp): number;
}

const placedRow = z.object({ id: z.string(), position: z.number() });
const wordsRow = z.object({ words: z.number() });

/** Prepares the writing of drafts. */
export function draftWrites(db: Database): DraftWrites {
  const insert = db.statement(
    `INSERT INTO drafts (id, created_at, updated_at, binned_at, review, site, seq, indexed_seq, words, document_version)
     VALUES (:id, :at, :at, NULL, 'writing', 'never', 0, -1, 0, ${DOCUMENT_VERSION})`,
  );
  const touch = db.statement(
    `UPDATE drafts SET seq = :seq, updated_at = :at, words = words + :words,
       site = CASE site WHEN 'published' THEN 'changed' ELSE site END,
       review = 'writing'
     WHERE key = :key`,
  );
  const journal = db.statement(
    `INSERT INTO journal (draft, seq, at, author, change, base, sent)
     VALUES (:key, :seq, :at, :author, :change, :base, :sent)`,
  );
  const setField = db.statement(
    'INSERT INTO draft_fields (draft, name, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const order = db.statement(
    'SELECT id, position FROM draft_blocks WHERE draft = ? ORDER BY position',
  );
  const words = db.statement('SELECT words FROM draft_blocks WHERE draft = ? AND id = ?');
  const addBlock = db.statement(
    'INSERT INTO draft_blocks (draft, id, position, words, content) VALUES (?, ?, ?, ?, ?)',
  );
  const setBlock = db.statement(
    'UPDATE draft_blocks SET words = ?, content = ? WHERE draft = ? AND id = ?',
  );
  const moveBlock = db.statement('UPDATE draft_blocks SET position = ? WHERE draft = ? AND id = ?');
  const removeBlock = db.statement('DELETE FROM draft_blocks WHERE draft = ? AND id = ?');

  const wordsOf = (key: number, id: string): number | null => {
    const row = words.get(key, id);
    return row ? wordsRow.parse(row).words : null;
  };

  /** Returns by how much the number of words grew. */
  const writeBlocks = (key: number, change: DraftChange): number => {
    const sent = new Map(change.blocks.map((block) => [block.id, block]));
    let grown = 0;
    if (change.order) {
      const old = order.all(key).map((row) => placedRow.parse(row));
      grown += writeOrder(key, old, change, sent);
    }
    for (const block of sent.values()) {
      const before = wordsOf(key, block.id);
      if (before === null) continue;
      const now = blockWords(block);
      setBlock.run(now, storedBlock(block), key, block.id);
      grown += now - before;
    }
    return grown;
  };

  /** Adds, moves and removes; takes what it adds out of `sent`. */
  const writeOrder = (
    key: number,
    old: readonly Placed[],
    change: DraftChange,
    sent: Map<string, Block>,
  ): number => {
    const next = spliced(
      old.map(({ id }) => id),
      change.order,
    );
    const positions = new Map(old.map(({ id, position }) => [id, position]));
    let grown = 0;
    for (const { id, position } of place(old, next)) {
      const was = positions.get(id);
      positions.delete(id);
      if (was === position) continue;
      if (was !== undefined) {
        moveBlock.run(position, key, id);
        continue;
      }
      const block = sent.get(id);
      if (!block) throw new AppError('invalid-input', { where: 'change.order.insert' });
      const count = blockWords(block);
      addBlock.run(key, id, position, count, storedBlock(block));
      grown += count;
      sent.delete(id);
    }
    for (const id of positions.keys()) {
      grown -= wordsOf(key, id) ?? 0;
      removeBlock.run(key, id);
    }
    return grown;
  };

  const write = (key: number, seq: number, change: DraftChange, stamp: Stamp): void => {
    const { at, author, base = seq - 1, sent } = stamp;
    const grown = writeBlocks(key, change);
    for (const [name, value] of Object.entries(change.fields ?? {})) {
      if (value !== undefined) setField.run(key, name, JSON.stringify(value));
    }
    journal.run({
      key,
      seq,
      at,
      author,
      change: JSON.stringify(change),
      base,
      sent: sent ? JSON.stringify(sent) : null,
    });
    touch.run({ key, seq, at, words: grown });
  };

  return {
    insert: (id, stamp, first) => {
      const key = Number(insert.run({ id, at: stamp.at }).lastInsertRowid);
      write(key, 0, first, stamp);
      return { key, seq: 0 };
    },
    append: ({ key, seq }, change, stamp) => {
      write(key, seq + 1, change, stamp);
      return seq + 1;
    },
  };
}

function blockWords(block: Block): number {
  return blockText(block).reduce((sum, text) => sum + countWords(text), 0);
}
