import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { defaultSections } from '../../shared/article/site-profile.ts';
import { mediaRoutes } from './api/media-routes.ts';
import { apiRoutes } from './api/routes.ts';
import { createNewsroom } from './newsroom.ts';
import { publicPages } from './pages/routes.ts';
import { createSiteServer, listen } from './server.ts';
import { articlesOf } from './store/articles.ts';
import { inTransaction, openSiteDatabase } from './store/database.ts';
import { furnitureOf } from './store/furniture.ts';
import { mediaStoreIn } from './store/media.ts';
import { sectionsOf } from './store/sections.ts';
import type { SiteTokens } from './tokens.ts';
import { siteTokensIn } from './tokens.ts';

/** Name of the local site unless told otherwise. */
const defaultSiteName = 'Foaia Zilei';

export interface SiteOptions {
  /** Folder of its database, pictures and keys; made if it is not there. */
  readonly folder: string;
  /** Port wished for; without it the port of the last start, so that addresses stay the same. */
  readonly port?: number;
  /** Fills an empty site with the demo archive. */
  readonly demo: boolean;
  readonly name?: string;
  readonly now?: () => Date;
  readonly onError?: (error: unknown) => void;
}

export interface RunningSite {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly tokens: SiteTokens;
  /** Ends every connection and closes the database. */
  close(): Promise<void>;
}

/** Starts the local site on loopback: the open site API under `/api/`, public pages everywhere else. */
export async function startSite(options: SiteOptions): Promise<RunningSite> {
  const { folder, name: siteName = defaultSiteName, now = () => new Date() } = options;
  await mkdir(folder, { recursive: true });
  const tokens = await siteTokensIn(folder);
  const db = openSiteDatabase(join(folder, 'site.sqlite'));
  const media = await mediaStoreIn(db, join(folder, 'media'));
  const [articles, sections, furniture] = [articlesOf(db), sectionsOf(db), furnitureOf(db)];
  if (sections.all().length === 0) {
    const demo = options.demo ? await import('./demo/publish-demo.ts') : null;
    inTransaction(db, () => {
      for (const section of defaultSections) sections.ensure(section);
      demo?.publishDemo(articles, sections, now());
    });
  }
  const hasMedium = (hash: string) => media.find(hash) !== null;
  const newsroom = createNewsroom({ db, articles, sections, furniture, hasMedium, now });
  const pages = publicPages({ siteName, articles, sections, furniture, media, now });
  const server = createSiteServer({
    routes: [
      ...apiRoutes({ siteName, tokens, newsroom, articles, sections }),
      ...mediaRoutes(media, tokens),
      ...pages.routes,
    ],
    failurePage: pages.failurePage,
    onError: options.onError ?? (() => undefined),
  });
  const port = await listen(server, options.port ?? rememberedPort(db));
  rememberPort(db, port);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    tokens,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          db.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function rememberedPort(db: DatabaseSync): number {
  return Number(db.prepare("SELECT value FROM facts WHERE name = 'port'").get()?.['value'] ?? 0);
}

function rememberPort(db: DatabaseSync, port: number): void {
  db.prepare("INSERT OR REPLACE INTO facts (name, value) VALUES ('port', ?)").run(String(port));
}
