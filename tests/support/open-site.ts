import { onTestFinished } from 'vitest';
import type { BackendSession } from '../../main/publishing/backend.ts';
import { openHttp } from '../../main/publishing/backends/open-http/index.ts';
import { createHttp } from '../../main/publishing/http.ts';
import type { RunningSite, SiteOptions } from '../../main/site/index.ts';
import { startSite } from '../../main/site/index.ts';
import type { SiteUnderTest } from './backend-suite.ts';
import { conforming } from './open-api.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A local site of its own folder, without demo unless told otherwise; closed with the test. */
export async function startTestSite(options: Partial<SiteOptions> = {}): Promise<RunningSite> {
  const site = await startSite({
    folder: temporaryFolder(),
    demo: false,
    onError: (error) => {
      throw error;
    },
    ...options,
  });
  onTestFinished(() => site.close());
  return site;
}

/** The built-in backend at an address, every exchange checked against the written API. */
export function connectOpenHttp(url: string, token: string): BackendSession {
  const http = conforming(createHttp({ userAgent: 'Condei tests' }));
  return openHttp.connect({ url }, { token }, http);
}

/** The local site as the backend suite wants it. */
export async function openSiteUnderTest(): Promise<SiteUnderTest> {
  const site = await startTestSite();
  const tokens = { ...site.tokens, stranger: 'o-cheie-care-nu-deschide-nimic' };
  return {
    url: site.url,
    connect: (role, url = site.url) => connectOpenHttp(url, tokens[role]),
    received: async (hash) => {
      const authorization = `Bearer ${site.tokens.publisher}`;
      const answer = await fetch(`${site.url}/api/media/${hash}`, {
        method: 'HEAD',
        headers: { authorization },
      });
      return Number(answer.headers.get('upload-offset') ?? 0);
    },
  };
}
