import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { ArticleContent } from '../../shared/article/article.ts';
import { articleFields } from '../../shared/article/article.ts';
import { canonicalJson } from '../../shared/article/canonical-json.ts';
import { readDocument } from '../../shared/article/document-migrations.ts';
import type { Database } from '../database/database.ts';
import type { Snapshot } from '../drafts/index.ts';

/** Whole contents of the past, each kept once under its hash. */
export interface SnapshotStore {
  /** Keeps a content; returns its hash. Belongs inside a transaction. */
  keep(content: ArticleContent): string;
  /** The content with this hash, proven to be that. Throws where what is stored is not. */
  read(hash: string): ArticleContent;
  /** The newest snapshot of a draft at or before `seq`, or null. */
  before(key: number, seq: number): Snapshot | null;
  /** The newest snapshot of a draft made before an instant, or null. */
  madeBefore(key: number, instant: string): Snapshot | null;
}

const contentRow = z.object({ deflated: z.instanceof(Uint8Array) });
const snapshotRow = z.object({ seq: z.number(), hash: z.string() });
const stored = z.object({ fields: articleFields, body: z.unknown() });

/** Prepares the keeping of contents. */
export function snapshotStore(db: Database): SnapshotStore {
  const insert = db.statement(
    'INSERT INTO revision_contents (hash, deflated) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const select = db.statement('SELECT deflated FROM revision_contents WHERE hash = ?');
  const before = db.statement(
    'SELECT seq, hash FROM revisions WHERE draft = ? AND seq <= ? ORDER BY seq DESC, key DESC LIMIT 1',
  );
  const madeBefore = db.statement(
    'SELECT seq, hash FROM revisions WHERE draft = ? AND created_at < ? ORDER BY seq DESC, key DESC LIMIT 1',
  );

  const read = (hash: string): ArticleContent => {
    const json = inflateRawSync(contentRow.parse(select.get(hash)).deflated).toString('utf8');
    if (hashOf(json) !== hash) throw new Error(`revision content ${hash} is damaged`);
    const { fields, body } = stored.parse(JSON.parse(json));
    return { fields, body: readDocument(body) };
  };
  const snapshotOf = (row: unknown): Snapshot | null => {
    if (row === undefined) return null;
    const { seq, hash } = snapshotRow.parse(row);
    return { seq, content: read(hash) };
  };
  return {
    keep: (content) => {
      const json = canonicalJson(content);
      const hash = hashOf(json);
      insert.run(hash, deflateRawSync(json));
      return hash;
    },
    read,
    before: (key, seq) => snapshotOf(before.get(key, seq)),
    madeBefore: (key, instant) => snapshotOf(madeBefore.get(key, instant)),
  };
}

function hashOf(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}
