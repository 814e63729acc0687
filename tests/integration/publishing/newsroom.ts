import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { startSite } from '../../../main/site/index.ts';
import { startFaultyProxy } from '../../support/faulty-proxy.ts';
import type { PublishingCore } from '../../support/publishing-core.ts';
import { openPublishingCore } from '../../support/publishing-core.ts';

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'condei-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const listed = z.object({
  items: z.array(
    z.object({
      title: z.string(),
      version: z.string(),
      condei: z.looseObject({ id: z.string(), state: z.string(), url: z.string() }),
    }),
  ),
});

/** The real local site behind a proxy that breaks things on demand. */
export async function startNewsroomSite() {
  const site = await startSite({ folder: temporaryFolder(), demo: false });
  const proxy = await startFaultyProxy(site.url);
  onTestFinished(async () => {
    await proxy.close();
    await site.close();
  });
  const ask = (
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) =>
    fetch(site.url + path, {
      ...init,
      headers: { authorization: `Bearer ${site.tokens.publisher}`, ...init.headers },
    });
  return {
    site,
    proxy,
    address: { url: proxy.url, tokens: site.tokens },
    ask,
    /** Articles that are or were public. */
    articles: async () => listed.parse(await (await ask('/api/articles?since=0')).json()).items,
  };
}

/** A core connected to that site through the proxy. */
export async function openCoreAt(
  address: { url: string; tokens: { journalist: string; publisher: string } },
  more: Partial<Parameters<typeof openPublishingCore>[0]> = {},
): Promise<PublishingCore> {
  const core = await openPublishingCore({
    folder: temporaryFolder(),
    site: () => address,
    ...more,
  });
  onTestFinished(() => core.close());
  core.publishing.start();
  return core;
}
