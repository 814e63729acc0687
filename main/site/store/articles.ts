import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { ArticleContent } from '../../../shared/article/article.ts';
import { articleContent } from '../../../shared/article/article.ts';

const states = z.enum(['published', 'submitted', 'unpublished', 'deleted']);
export type ArticleState = z.infer<typeof states>;

const row = z
  .object({
    id: z.string(),
    seq: z.number(),
    version: z.number(),
    state: states,
    path: z.string(),
    preview_key: z.string(),
    section: z.string(),
    section_name: z.string(),
    created_at: z.string(),
    changed_at: z.string(),
    published_at: z.string().nullable(),
    updated_at: z.string().nullable(),
    content: z.string().nullable(),
    draft: z.string().nullable(),
  })
  .transform((columns) => ({
    id: columns.id,
    /** Place in the order of changes. */
    seq: columns.seq,
    version: columns.version,
    state: columns.state,
    /** Public path, beginning with a slash. */
    path: columns.path,
    previewKey: columns.preview_key,
    section: { slug: columns.section, name: columns.section_name },
    createdAt: columns.created_at,
    changedAt: columns.changed_at,
    /** The visible date; null until the first publication. */
    publishedAt: columns.published_at,
    /** Last change worth telling readers about. */
    updatedAt: columns.updated_at,
    /** The newsroom's draft it was made from, where it told. */
    draftId: columns.draft,
    content: columns.content === null ? null : readContent(columns.content),
  }));
/** An article as the site keeps it. */
export type SiteArticle = Readonly<z.infer<typeof row>>;

/** What one write decides; identity, order and version are the store's. */
export interface ArticleWrite {
  readonly operationId: string;
  readonly draftId: string | null;
  readonly state: ArticleState;
  readonly path: string;
  readonly section: string;
  readonly changedAt: string;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly content: ArticleContent | null;
}

export interface ArticlePage {
  readonly articles: readonly SiteArticle[];
  /** Highest place in the order of changes when the list was begun. */
  readonly watermark: number;
  /** Articles from the beginning of this page to the end of the list. */
  readonly remaining: number;
}

const select =
  'SELECT articles.*, sections.name AS section_name FROM articles JOIN sections ON sections.slug = articles.section';

export type Articles = ReturnType<typeof articlesOf>;

/** The articles of the site's database. Callers wrap writes in a transaction. */
export function articlesOf(db: DatabaseSync) {
  const one = (where: string) => {
    const statement = db.prepare(`${select} WHERE ${where}`);
    return (...values: readonly string[]): SiteArticle | null => {
      const found = statement.get(...values);
      return found ? row.parse(found) : null;
    };
  };
  const many = (tail: string) => {
    const statement = db.prepare(`${select} ${tail}`);
    return (...values: readonly (string | number)[]): readonly SiteArticle[] =>
      statement.all(...values).map((found) => row.parse(found));
  };
  const byId = one('articles.id = ?');
  const byOperation = one('articles.id = (SELECT article FROM operations WHERE id = ?)');
  const newestOf = many(
    `WHERE state = 'published' AND (? = '' OR section = ?) ORDER BY published_at DESC, seq DESC LIMIT ? OFFSET ?`,
  );
  const changedAfter = many(
    `WHERE seq > ? AND seq <= ? AND (state = 'published' OR (? = 1 AND published_at IS NOT NULL)) ORDER BY seq LIMIT ?`,
  );
  const countChanged = db.prepare(
    `SELECT count(*) AS n FROM articles WHERE seq > ? AND seq <= ? AND (state = 'published' OR (? = 1 AND published_at IS NOT NULL))`,
  );
  const insert = db.prepare(
    `INSERT INTO articles (id, seq, version, state, path, preview_key, section, created_at, changed_at, published_at, updated_at, content, draft)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const replace = db.prepare(
    `UPDATE articles SET seq = ?, version = version + 1, state = ?, path = ?, section = ?, changed_at = ?,
     published_at = ?, updated_at = ?, content = ?, draft = ? WHERE id = ?`,
  );
  const remember = db.prepare('INSERT INTO operations (id, article) VALUES (?, ?)');
  const lastSeq = db.prepare('SELECT coalesce(max(seq), 0) AS n FROM articles');
  const number = (found: Record<string, unknown> | undefined) => Number(found?.['n']);

  return {
    byId,
    byOperation,
    /** The article made from a draft, unless it was deleted. */
    byDraft: one("articles.draft = ? AND state <> 'deleted' ORDER BY seq DESC LIMIT 1"),
    byPath: one('articles.path = ?'),
    byPreviewKey: one('articles.preview_key = ?'),
    /** Published articles of a section, or of all with '', newest first. */
    newest: (section: string, limit: number, offset = 0) =>
      newestOf(section, section, limit, offset),
    /**
     * Articles in the order of their last change, after `after` and up to `until` (null: now).
     * `gone` adds those that were public once and are not any more.
     */
    changed: (from: {
      readonly after: number;
      readonly until: number | null;
      readonly gone: boolean;
      readonly limit: number;
    }): ArticlePage => {
      const watermark = from.until ?? number(lastSeq.get());
      const gone = from.gone ? 1 : 0;
      // A watermark from before the site was restored from a backup: all of it is news.
      const after = from.after > watermark ? 0 : from.after;
      return {
        articles: changedAfter(after, watermark, gone, from.limit),
        watermark,
        remaining: number(countChanged.get(after, watermark, gone)),
      };
    },
    insert: (id: string, previewKey: string, write: ArticleWrite): void => {
      insert.run(
        id,
        number(lastSeq.get()) + 1,
        write.state,
        write.path,
        previewKey,
        write.section,
        write.changedAt,
        write.changedAt,
        write.publishedAt,
        write.updatedAt,
        write.content && JSON.stringify(write.content),
        write.draftId,
      );
      remember.run(write.operationId, id);
    },
    replace: (id: string, write: ArticleWrite): void => {
      replace.run(
        number(lastSeq.get()) + 1,
        write.state,
        write.path,
        write.section,
        write.changedAt,
        write.publishedAt,
        write.updatedAt,
        write.content && JSON.stringify(write.content),
        write.draftId,
        id,
      );
      remember.run(write.operationId, id);
    },
  };
}

function readContent(stored: string): ArticleContent {
  return articleContent.parse(JSON.parse(stored));
}
