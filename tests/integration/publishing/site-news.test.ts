import { backup } from 'node:sqlite';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Delivery } from '../../../shared/contract/publishing.ts';
import { connectOpenHttp } from '../../support/open-site.ts';
import type { PublishingCore } from '../../support/publishing-core.ts';
import { caller, draftOf, readyContent } from '../../support/publishing-core.ts';
import { openCoreAt, startNewsroomSite, temporaryFolder } from './newsroom.ts';

const local = 'local';

async function act(core: PublishingCore, draftId: string, action: Delivery['action']) {
  const { id } = await core.publishing.handlers.publish(
    { draftId, destinationId: local, action },
    caller,
  );
  return core.until(
    (delivery) => delivery.id === id && ['delivered', 'needs-user'].includes(delivery.state),
  );
}

/** A folder with the database as it is now. */
async function backedUp({ db }: PublishingCore): Promise<string> {
  const folder = temporaryFolder();
  await backup(db.sql, join(folder, 'condei.sqlite'));
  return folder;
}

/** Reads what changed on the site since the last time, as the archive does. */
async function readSite(core: PublishingCore, since: string | null): Promise<string> {
  const [source] = await core.publishing.sources();
  if (!source) throw new Error('no destination');
  return (await source.listPublished({ since, cursor: null })).watermark;
}

test('a backup that knows no receipt finds the article of its draft instead of making a second one', async () => {
  const { address, articles } = await startNewsroomSite();
  const core = await openCoreAt(address);
  const draftId = await draftOf(core, readyContent('Podul se redeschide'));
  const folder = await backedUp(core);
  const first = await act(core, draftId, 'publish');
  await core.close();

  const restored = await openCoreAt(address, { folder });
  expect(await restored.publishing.handlers.publications({ draftId }, caller)).toEqual([]);
  const again = await act(restored, draftId, 'publish');
  expect(again).toMatchObject({
    state: 'delivered',
    receipt: { ...first.receipt, readBackAt: expect.any(String) as string },
  });
  expect(await articles()).toMatchObject([{ version: '1', condei: { state: 'published' } }]);

  restored.drafts.replace(draftId, readyContent('Podul s-a redeschis'), 'window');
  await act(restored, draftId, 'update');
  expect(await articles()).toMatchObject([{ title: 'Podul s-a redeschis', version: '2' }]);
});

test('a newer text on the site is not overwritten by a backup unless the user says so', async () => {
  const { address, articles } = await startNewsroomSite();
  const core = await openCoreAt(address);
  const draftId = await draftOf(core, readyContent('Prima formă'));
  const folder = await backedUp(core);
  core.drafts.replace(draftId, readyContent('Forma publicată'), 'window');
  await act(core, draftId, 'publish');
  await core.close();

  const restored = await openCoreAt(address, { folder });
  const stopped = await act(restored, draftId, 'publish');
  expect(stopped).toMatchObject({ state: 'needs-user', failure: { cause: 'conflict' } });
  expect(await articles()).toMatchObject([{ title: 'Forma publicată', version: '1' }]);

  await restored.publishing.handlers.retry({ id: stopped.id, overwrite: true }, caller);
  await restored.until(({ id, state }) => id === stopped.id && state === 'delivered');
  expect(await articles()).toMatchObject([{ title: 'Prima formă', version: '2' }]);
});

test('what a publisher brings out on the site becomes published here, and can be updated', async () => {
  const { address, site, articles } = await startNewsroomSite();
  const core = await openCoreAt(address);
  core.setRole('journalist');
  const draftId = await draftOf(core, readyContent('Trimis spre publicare'));
  const sent = await act(core, draftId, 'submit');
  const watermark = await readSite(core, '0');
  expect(core.drafts.read(draftId).summary).toMatchObject({ review: 'submitted', site: 'never' });

  const folder = temporaryFolder();
  cpSync(join(await backedUp(core), 'condei.sqlite'), join(folder, 'condei.sqlite'));
  const publisher = await openCoreAt(address, { folder });
  await act(publisher, draftId, 'publish');
  await publisher.close();

  await readSite(core, watermark);
  const [published] = await articles();
  expect(core.drafts.read(draftId).summary).toMatchObject({
    review: 'approved',
    site: 'published',
  });
  expect(await core.publishing.handlers.publications({ draftId }, caller)).toEqual([
    {
      destinationId: local,
      state: 'published',
      receipt: {
        remoteId: sent.receipt?.remoteId,
        url: published?.condei.url,
        version: published?.version,
        publishedAt: expect.any(String) as string,
        readBackAt: expect.any(String) as string,
      },
      firstPublishedAt: expect.any(String) as string,
      changed: false,
    },
  ]);

  const session = connectOpenHttp(site.url, site.tokens.publisher);
  await session.unpublish(sent.receipt?.remoteId ?? '', crypto.randomUUID(), null);
  await readSite(core, watermark);
  expect(core.drafts.read(draftId).summary.site).toBe('unpublished');
});
