import { expect, onTestFinished, test } from 'vitest';
import type { AppEvent } from '../../../main/app.ts';
import { createApp } from '../../../main/app.ts';
import { caller, readyContent } from '../../support/publishing-core.ts';
import { temporaryFolder } from './newsroom.ts';

test('a new data folder has a site with an archive, and an article goes from draft to public page', async () => {
  const secrets = new Map<string, string>();
  let settings: Readonly<Record<string, unknown>> = {};
  const errors: unknown[] = [];
  const app = await createApp({
    host: 'browser',
    version: '0.0.0',
    dataFolder: temporaryFolder(),
    settings: { read: () => settings, write: (values) => void (settings = values) },
    secrets: {
      read: (key) => Promise.resolve(secrets.get(key) ?? null),
      write: (key, secret) => Promise.resolve(void secrets.set(key, secret)),
      remove: (key) => Promise.resolve(void secrets.delete(key)),
    },
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (fields) => void errors.push(fields['err']),
    },
    openExternal: () => Promise.resolve(),
  });
  onTestFinished(() => app.close());
  const seen: AppEvent[] = [];
  let wake = () => undefined as void;
  app.onEvent((event) => {
    seen.push(event);
    wake();
  });
  const until = async (wanted: () => boolean | Promise<boolean>) => {
    while (!(await wanted())) await new Promise<void>((resolve) => (wake = resolve));
  };
  const { archive, drafts, publishing, settings: options } = app.handlers;

  await until(async () =>
    (await archive.status(undefined, caller)).some(({ syncedAt }) => syncedAt !== null),
  );
  expect(await archive.status(undefined, caller)).toMatchObject([
    { destinationId: 'local', stories: 200, failure: null },
  ]);
  const newest = await archive.search({ query: '', limit: 3, offset: 0 }, caller);
  const [story] = newest.stories;
  if (!story) throw new Error('the archive is empty');

  await options.set({ role: 'publisher' }, caller);
  const content = readyContent('Podul se redeschide luni');
  const { summary } = await drafts.create({ fields: content.fields }, caller);
  const related = { id: 'r1', type: 'related-stories', stories: [story] };
  const blocks = [...content.body.blocks, related];
  const order = { start: 0, remove: 0, insert: blocks.map(({ id }) => id) };
  await drafts.journal({ id: summary.id, base: 0, change: { blocks, order } }, caller);

  const preview = await app.resource(`preview/${summary.id}`);
  expect(preview?.body).toContain('Podul se redeschide luni');
  expect(preview?.body).toContain(story.headline.slice(0, 10));
  expect((await app.resource('preview/assets/site.css'))?.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
  });

  const at = { draftId: summary.id, destinationId: 'local' };
  expect(await publishing.readiness(at, caller)).toEqual([]);
  const { id } = await publishing.publish({ ...at, action: 'publish' }, caller);
  await until(async () =>
    (await publishing.deliveries({}, caller)).some(
      (delivery) => delivery.id === id && delivery.state === 'delivered',
    ),
  );
  const [delivery] = await publishing.deliveries({}, caller);
  const page = await (await fetch(delivery?.receipt?.url ?? '')).text();
  expect(page).toContain('Data publicării:');
  expect(page).toContain(story.url);

  await until(async () => {
    const { stories } = await archive.search({ query: 'podul redes', limit: 5, offset: 0 }, caller);
    return stories.some(({ remoteId }) => remoteId === delivery?.receipt?.remoteId);
  });
  expect(errors).toEqual([]);
});
