import { z } from 'zod';
import type { ArticleContent } from '../../shared/article/article.ts';
import { articleFields, emptyFields } from '../../shared/article/article.ts';
import { readDocument } from '../../shared/article/document-migrations.ts';
import type { DraftSummary } from '../../shared/contract/drafts.ts';
import { draftSummary } from '../../shared/contract/drafts.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { Database } from '../database/database.ts';

/** What the other statements need to know of a draft's row. */
export interface DraftRow {
  readonly key: number;
  readonly seq: number;
}

/** Reads drafts as they are stored now. */
export interface DraftRows {
  /** `draft-not-found` where there is none. */
  find(id: string): DraftRow;
  /** Null where there is none. */
  keyOf(id: string): number | null;
  /** `draft-not-found` where there is none. */
  summary(key: number): DraftSummary;
  /** The lines of several drafts in the order of their keys, which must all exist. */
  summaries(keys: readonly number[]): DraftSummary[];
  content(key: number): ArticleContent;
  /** Keys of the drafts of one place, newest change first. */
  page(binned: boolean, limit: number, offset: number): readonly number[];
  count(binned: boolean): number;
}

const field = (name: string): string =>
  `(SELECT value FROM draft_fields WHERE draft = drafts.key AND name = '${name}') AS ${name}`;
const json = z.string().transform((text): unknown => JSON.parse(text));
const summaryRow = z.object({ label: json, headline: json, section: json, authors: json });
const rowShape = z.object({ key: z.number(), seq: z.number() });
const keyShape = z.object({ key: z.number() });
const countShape = z.object({ count: z.number() });

/** Prepares the reading of drafts. */
export function draftRows(db: Database): DraftRows {
  const find = db.statement('SELECT key, seq FROM drafts WHERE id = ?');
  const summaries = db.statement(
    `SELECT drafts.id, created_at AS createdAt, updated_at AS updatedAt, binned_at AS binnedAt, review,
       site, words, ${['label', 'headline', 'section', 'authors'].map(field).join(', ')}
     FROM json_each(?) AS asked JOIN drafts ON drafts.key = asked.value ORDER BY asked.key`,
  );
  const version = db.statement('SELECT document_version AS version FROM drafts WHERE key = ?');
  const fields = db.statement('SELECT name, value FROM draft_fields WHERE draft = ?');
  const blocks = db.statement('SELECT content FROM draft_blocks WHERE draft = ? ORDER BY position');
  const page = db.statement(
    `SELECT key FROM drafts WHERE (binned_at IS NOT NULL) = ?
     ORDER BY updated_at DESC, key LIMIT ? OFFSET ?`,
  );
  const count = db.statement(
    'SELECT count(*) AS count FROM drafts WHERE (binned_at IS NOT NULL) = ?',
  );

  const readSummaries = (keys: readonly number[]): DraftSummary[] =>
    summaries.all(JSON.stringify(keys)).map((row) => {
      const { label, headline, section, authors } = summaryRow.parse({
        label: row['label'] ?? '""',
        headline: row['headline'] ?? '""',
        section: row['section'] ?? '""',
        authors: row['authors'] ?? '[]',
      });
      return draftSummary.parse({ ...row, label, headline, section, authors });
    });

  return {
    find: (id) => {
      const row = find.get(id);
      if (!row) throw new AppError('draft-not-found');
      return rowShape.parse(row);
    },
    keyOf: (id) => {
      const row = find.get(id);
      return row ? rowShape.parse(row).key : null;
    },
    summary: (key) => {
      const [summary] = readSummaries([key]);
      if (!summary) throw new AppError('draft-not-found');
      return summary;
    },
    summaries: readSummaries,
    content: (key) => {
      const stored = fields
        .all(key)
        .map(({ name, value }): [string, unknown] => [String(name), JSON.parse(String(value))]);
      return {
        fields: articleFields.parse({ ...emptyFields, ...Object.fromEntries(stored) }),
        body: readDocument({
          ...version.get(key),
          blocks: blocks.all(key).map(({ content }): unknown => JSON.parse(String(content))),
        }),
      };
    },
    page: (binned, limit, offset) =>
      page.all(binned ? 1 : 0, limit, offset).map((row) => keyShape.parse(row).key),
    count: (binned) => countShape.parse(count.get(binned ? 1 : 0)).count,
  };
}
