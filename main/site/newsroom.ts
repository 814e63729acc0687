import { randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { slugFrom } from '../../shared/article/slug.ts';
import type { ArticleInput } from './api/article-input.ts';
import { checkInput } from './api/article-input.ts';
import { monthPath } from './bucharest-date.ts';
import { Problem } from './problem.ts';
import type { Articles, ArticleWrite, SiteArticle } from './store/articles.ts';
import { inTransaction } from './store/database.ts';
import type { FurnitureStore } from './store/furniture.ts';
import type { Sections } from './store/sections.ts';
import type { SiteRole } from './tokens.ts';

interface Deps {
  readonly db: DatabaseSync;
  readonly articles: Articles;
  readonly sections: Sections;
  readonly furniture: FurnitureStore;
  readonly hasMedium: (hash: string) => boolean;
  readonly now: () => Date;
}

/** Who writes, and on which version the change is based: a number, or null for „whatever is there”. */
interface Author {
  readonly role: SiteRole;
}
interface Conditional extends Author {
  readonly version: number | null;
}

export type Newsroom = ReturnType<typeof createNewsroom>;

/** The rules of the site: who may write what, in which state. Every write is one transaction. */
export function createNewsroom({ db, articles, sections, furniture, hasMedium, now }: Deps) {
  const get = (id: string): SiteArticle => {
    const found = articles.byId(id);
    if (!found) throw new Problem(404, 'Articolul nu există.');
    return found;
  };

  /** The article as this operation left it, or null where the operation is new. */
  const repeated = (operationId: string, id: string | null): SiteArticle | null => {
    const found = articles.byOperation(operationId);
    if (found && id !== null && found.id !== id) {
      throw new Problem(409, 'Operația aparține altui articol.');
    }
    return found;
  };

  const freePath = (path: string, id: string): string => {
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? path : `${path}-${number}`;
      const taken = articles.byPath(candidate);
      if (!taken || taken.id === id) return candidate;
    }
  };

  const writeOf = (input: ArticleInput, id: string, before: SiteArticle | null): ArticleWrite => {
    const { condei } = input;
    const instant = now().toISOString();
    const isPublic = condei.state === 'published';
    const publishedAt = isPublic
      ? (condei.visibleAt ?? before?.publishedAt ?? instant)
      : (before?.publishedAt ?? null);
    const slug =
      slugFrom(condei.slug) || slugFrom(condei.content.fields.headline) || id.slice(0, 8);
    const wasPublic = before !== null && before.publishedAt !== null;
    return {
      operationId: condei.operationId,
      draftId: before?.draftId ?? condei.draftId ?? null,
      state: condei.state,
      // An address that readers know stays for ever.
      path: wasPublic ? before.path : freePath(`/${monthPath(publishedAt ?? instant)}/${slug}`, id),
      section: sections.ensure(condei.content.fields.section.trim()).slug,
      changedAt: instant,
      publishedAt,
      updatedAt: condei.significantUpdateAt ?? before?.updatedAt ?? null,
      content: condei.content,
    };
  };

  const replace = (before: SiteArticle, write: ArticleWrite): SiteArticle => {
    articles.replace(before.id, write);
    return get(before.id);
  };

  return {
    get,
    /** Makes an article once per operation; `created` is false where it was there already. */
    create: (input: ArticleInput, { role }: Author) =>
      inTransaction(db, (): { readonly article: SiteArticle; readonly created: boolean } => {
        const known = repeated(input.condei.operationId, null);
        if (known) return { article: known, created: false };
        mayWrite(role, input.condei.state, null);
        checkInput(input, { hasMedium, now: now() });
        furniture.store(input.condei.furniture, role === 'publisher');
        const id = randomUUID();
        const previewKey = randomBytes(24).toString('base64url');
        articles.insert(id, previewKey, writeOf(input, id, null));
        return { article: get(id), created: true };
      }),
    /** Replaces content and state, where the version is the expected one. */
    update: (id: string, input: ArticleInput, { role, version }: Conditional): SiteArticle =>
      inTransaction(db, () => {
        const before = get(id);
        const known = repeated(input.condei.operationId, id);
        if (known) return known;
        if (before.state === 'deleted') throw new Problem(410);
        mayWrite(role, input.condei.state, before);
        expectVersion(before, version);
        checkInput(input, { hasMedium, now: now() });
        furniture.store(input.condei.furniture, role === 'publisher');
        return replace(before, writeOf(input, id, before));
      }),
    /** Takes an article off the public pages; its text stays. */
    unpublish: (id: string, operationId: string, { role, version }: Conditional): SiteArticle =>
      inTransaction(db, () => {
        const before = get(id);
        const known = repeated(operationId, id);
        if (known) return known;
        if (before.state === 'deleted') throw new Problem(410);
        if (role !== 'publisher') throw new Problem(403, 'Doar un publicist poate retrage.');
        if (before.state === 'unpublished') return before;
        expectVersion(before, version);
        const changedAt = now().toISOString();
        const section = before.section.slug;
        return replace(before, {
          ...before,
          operationId,
          section,
          changedAt,
          state: 'unpublished',
        });
      }),
    /** Forgets an article's text; its address and its place in the list of changes stay. */
    remove: (id: string, { role, version }: Conditional): void =>
      inTransaction(db, () => {
        const before = get(id);
        if (before.state === 'deleted') return;
        if (role !== 'publisher') throw new Problem(403, 'Doar un publicist poate șterge.');
        expectVersion(before, version);
        replace(before, {
          ...before,
          operationId: randomUUID(),
          section: before.section.slug,
          changedAt: now().toISOString(),
          state: 'deleted',
          content: null,
        });
      }),
  };
}

function mayWrite(role: SiteRole, state: 'published' | 'submitted', before: SiteArticle | null) {
  if (role === 'journalist' && state === 'published') {
    throw new Problem(403, 'Cu această cheie articolul se poate trimite la publicare, nu publica.');
  }
  if (before && before.state !== 'submitted') {
    if (role === 'journalist') {
      throw new Problem(403, 'Doar un publicist schimbă un articol care a fost public.');
    }
    if (state === 'submitted') {
      throw new Problem(409, 'Un articol care a fost public nu se mai trimite la publicare.');
    }
  }
}

function expectVersion(article: SiteArticle, version: number | null): void {
  if (version === null || version === article.version) return;
  throw new Problem(412, `Versiunea de pe site este ${article.version}.`, {
    headers: { etag: `"${article.version}"` },
  });
}
