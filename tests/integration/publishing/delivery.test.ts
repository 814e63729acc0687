import { expect, test } from 'vitest';
import type { Delivery } from '../../../shared/contract/publishing.ts';
import {
  addPicture,
  caller,
  draftOf,
  leapingClock,
  readyContent,
} from '../../support/publishing-core.ts';
import { openCoreAt, startNewsroomSite } from './newsroom.ts';

const is = (state: Delivery['state']) => (delivery: Delivery) => delivery.state === state;

test('an article with pictures goes out once, is read back and leaves a receipt', async () => {
  const { address, articles, proxy, ask } = await startNewsroomSite();
  const core = await openCoreAt(address);
  const pictures = [await addPicture(core, 1), await addPicture(core, 2)];
  const draftId = await draftOf(core, readyContent('Podul se redeschide', pictures));
  const publish = { draftId, destinationId: 'local', action: 'publish' } as const;
  const queued = await core.publishing.handlers.publish(publish, caller);
  expect(queued).toMatchObject({ state: 'waiting', attempts: 0, headline: 'Podul se redeschide' });
  expect(core.drafts.read(draftId).summary.site).toBe('queued');

  const done = await core.until(is('delivered'));
  expect(done).toMatchObject({
    id: queued.id,
    operationId: queued.operationId,
    attempts: 1,
    progress: 1,
  });
  const found = await articles();
  expect(found.map(({ title, condei }) => [title, condei.state])).toEqual([
    ['Podul se redeschide', 'published'],
  ]);
  expect(done.receipt).toMatchObject({
    remoteId: found[0]?.condei.id,
    url: found[0]?.condei.url,
    version: found[0]?.version,
    publishedAt: expect.any(String) as string,
  });
  const page = await (await ask(new URL(done.receipt?.url ?? '').pathname)).text();
  for (const hash of pictures) expect(page).toContain(hash);
  expect(page).toContain('Dan Ilie');

  expect(core.drafts.read(draftId).summary.site).toBe('published');
  expect(await core.publishing.handlers.publications({ draftId }, caller)).toEqual([
    {
      destinationId: 'local',
      state: 'published',
      receipt: done.receipt,
      firstPublishedAt: done.receipt?.publishedAt,
      changed: false,
    },
  ]);
  expect(proxy.passed.map(({ method }) => method)).toEqual([
    ...['HEAD', 'PATCH', 'HEAD', 'PATCH'],
    ...['GET', 'POST', 'GET'],
  ]);
  expect(core.faults).toEqual([]);
});

test('an update changes the same article, and known pictures are not sent again', async () => {
  const { address, articles, proxy } = await startNewsroomSite();
  const core = await openCoreAt(address);
  const picture = await addPicture(core, 3);
  const draftId = await draftOf(core, readyContent('Întâi', [picture]));
  const act = (action: Delivery['action']) =>
    core.publishing.handlers.publish({ draftId, destinationId: 'local', action }, caller);
  const first = await act('publish');
  await core.until(({ id, state }) => id === first.id && state === 'delivered');

  core.drafts.replace(draftId, readyContent('Apoi', [picture]), 'window');
  expect(core.drafts.read(draftId).summary.site).toBe('changed');
  expect(await core.publishing.handlers.publications({ draftId }, caller)).toMatchObject([
    { changed: true },
  ]);
  const before = proxy.passed.length;
  const second = await act('update');
  await core.until(({ id, state }) => id === second.id && state === 'delivered');
  expect(proxy.passed.slice(before).map(({ method }) => method)).toEqual(['PUT', 'GET']);
  expect((await articles()).map(({ title }) => title)).toEqual(['Apoi']);

  const third = await act('unpublish');
  await core.until(({ id, state }) => id === third.id && state === 'delivered');
  expect((await articles()).map(({ condei }) => condei.state)).toEqual(['unpublished']);
  expect(core.drafts.read(draftId).summary.site).toBe('unpublished');

  const fourth = await act('publish');
  await core.until(({ id, state }) => id === fourth.id && state === 'delivered');
  const all = await articles();
  expect(all.map(({ condei }) => condei.state)).toEqual(['published']);
  expect(await core.publishing.handlers.publications({ draftId }, caller)).toMatchObject([
    { state: 'published', changed: false, receipt: { version: all[0]?.version } },
  ]);
  expect(core.faults).toEqual([]);
});

test('what goes out is the text of the moment it was queued', async () => {
  const { address, articles, proxy } = await startNewsroomSite();
  const core = await openCoreAt(address, { clock: leapingClock() });
  let open = false;
  proxy.onRequest = () => (open ? 'none' : 'drop-before');
  const draftId = await draftOf(core, readyContent('Titlul de acum'));
  const publish = { draftId, destinationId: 'local', action: 'publish' } as const;
  await core.publishing.handlers.publish(publish, caller);
  core.drafts.replace(draftId, readyContent('Titlul de mai târziu'), 'window');
  open = true;
  await core.until(is('delivered'));
  expect((await articles()).map(({ title }) => title)).toEqual(['Titlul de acum']);
  expect(core.drafts.read(draftId).summary.site).toBe('changed');
});

test('with the site down it waits, with longer and longer rests, and goes out when it is back', async () => {
  const { address, articles, proxy } = await startNewsroomSite();
  const clock = leapingClock();
  const core = await openCoreAt(address, { clock, random: () => 0 });
  let down = 0;
  proxy.onRequest = () => ((down += 1) <= 9 ? 'drop-before' : 'none');
  const draftId = await draftOf(core, readyContent('Podul'));
  const publish = { draftId, destinationId: 'local', action: 'publish' } as const;
  await core.publishing.handlers.publish(publish, caller);
  const retrying = await core.until(({ state }) => state === 'retrying');
  expect(retrying.failure).toMatchObject({ kind: 'retryable', cause: 'network' });
  const done = await core.until(is('delivered'));
  expect(done.attempts).toBe(10);
  expect(clock.rests.filter((ms) => ms > 0)).toEqual(
    [1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1000),
  );
  expect(await articles()).toHaveLength(1);
});

test('a lost answer makes no second article', async () => {
  const { address, articles, proxy } = await startNewsroomSite();
  const core = await openCoreAt(address, { clock: leapingClock() });
  let lost = 0;
  proxy.onRequest = ({ method }) =>
    method === 'POST' && (lost += 1) === 1 ? 'drop-after' : 'none';
  const draftId = await draftOf(core, readyContent('Podul'));
  const publish = { draftId, destinationId: 'local', action: 'publish' } as const;
  await core.publishing.handlers.publish(publish, caller);
  const done = await core.until(is('delivered'));
  expect(done.attempts).toBe(2);
  expect(proxy.passed.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'GET']);
  expect(await articles()).toHaveLength(1);
});

test('after a cancelled delivery that had arrived, the next one changes that article', async () => {
  const { address, articles, proxy } = await startNewsroomSite();
  const clock = leapingClock();
  const core = await openCoreAt(address, { clock });
  let broken = true;
  proxy.onRequest = ({ method }) =>
    !broken ? 'none' : method === 'POST' ? 'drop-after' : 'drop-before';
  const draftId = await draftOf(core, readyContent('Varianta întâi'));
  const publish = { draftId, destinationId: 'local', action: 'publish' } as const;
  const first = await core.publishing.handlers.publish(publish, caller);
  await core.until(({ state, attempts }) => state === 'retrying' && attempts > 2);
  core.drafts.replace(draftId, readyContent('Varianta a doua'), 'window');
  await core.until(is('retrying'));
  const second = await core.publishing.handlers.publish(publish, caller);
  broken = false;
  await core.until(({ id, state }) => id === second.id && state === 'delivered');
  expect(await core.until(({ id }) => id === first.id)).toMatchObject({ state: 'cancelled' });
  expect((await articles()).map(({ title }) => title)).toEqual(['Varianta a doua']);
});

test('a copy changed on the site asks the user, who may overwrite it', async () => {
  const { address, articles, ask } = await startNewsroomSite();
  const core = await openCoreAt(address, { clock: leapingClock() });
  const draftId = await draftOf(core, readyContent('Al nostru'));
  const publish = { draftId, destinationId: 'local', action: 'publish' } as const;
  const first = await core.publishing.handlers.publish(publish, caller);
  await core.until(({ id, state }) => id === first.id && state === 'delivered');
  const [article] = await articles();
  await ask(`/api/articles/${article?.condei.id ?? ''}/unpublish`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ operationId: crypto.randomUUID() }),
  });

  core.drafts.replace(draftId, readyContent('Al nostru, mai nou'), 'window');
  const update = await core.publishing.handlers.publish({ ...publish, action: 'update' }, caller);
  const stopped = await core.until(({ id, state }) => id === update.id && state === 'needs-user');
  expect(stopped.failure).toMatchObject({ kind: 'needs-user', cause: 'conflict' });
  expect(stopped.nextAttemptAt).toBe(null);
  expect(core.drafts.read(draftId).summary.site).toBe('failed');
  expect((await articles()).map(({ title }) => title)).toEqual(['Al nostru']);

  await core.publishing.handlers.retry({ id: update.id, overwrite: true }, caller);
  await core.until(({ id, state }) => id === update.id && state === 'delivered');
  expect((await articles()).map(({ title, condei }) => [title, condei.state])).toEqual([
    ['Al nostru, mai nou', 'published'],
  ]);
  expect(core.drafts.read(draftId).summary.site).toBe('published');
});

test('a wrong login asks the user and is tried again on demand', async () => {
  const { address, articles } = await startNewsroomSite();
  let { tokens } = address;
  tokens = { journalist: 'x', publisher: 'x' };
  const core = await openCoreAt(address, {
    site: () => ({ url: address.url, tokens }),
    clock: leapingClock(),
  });
  const draftId = await draftOf(core, readyContent('Podul'));
  const publish = { draftId, destinationId: 'local', action: 'publish' } as const;
  const { id } = await core.publishing.handlers.publish(publish, caller);
  const stopped = await core.until(is('needs-user'));
  expect(stopped.failure).toMatchObject({ kind: 'needs-user', cause: 'unauthorized' });
  tokens = address.tokens;
  await core.publishing.handlers.retry({ id, overwrite: false }, caller);
  await core.until(is('delivered'));
  expect(await articles()).toHaveLength(1);
});

test("a journalist's login submits and cannot publish", async () => {
  const { address, articles, ask } = await startNewsroomSite();
  const core = await openCoreAt(address);
  core.setRole('journalist');
  const draftId = await draftOf(core, readyContent('Podul'));
  const at = { draftId, destinationId: 'local' } as const;
  const refused = Promise.resolve().then(() =>
    core.publishing.handlers.publish({ ...at, action: 'publish' }, caller),
  );
  await expect(refused).rejects.toMatchObject({ code: 'not-ready' });
  await core.publishing.handlers.publish({ ...at, action: 'submit' }, caller);
  const done = await core.until(is('delivered'));
  expect(await core.publishing.handlers.publications({ draftId }, caller)).toMatchObject([
    { state: 'submitted', firstPublishedAt: null },
  ]);
  expect(core.drafts.read(draftId).summary).toMatchObject({ review: 'submitted', site: 'never' });
  expect(await articles()).toEqual([]);
  expect((await ask(`/api/articles/${done.receipt?.remoteId ?? ''}`)).status).toBe(200);

  core.setRole('publisher');
  await core.publishing.handlers.publish({ ...at, action: 'publish' }, caller);
  await core.until(({ action, state }) => action === 'publish' && state === 'delivered');
  expect(await articles()).toHaveLength(1);
  expect(core.faults).toEqual([]);
});

test('what has not been sent can be taken back', async () => {
  const { address, articles, proxy } = await startNewsroomSite();
  const core = await openCoreAt(address);
  proxy.onRequest = () => 'drop-before';
  const draftId = await draftOf(core, readyContent('Podul'));
  const publish = { draftId, destinationId: 'local', action: 'publish' } as const;
  const { id } = await core.publishing.handlers.publish(publish, caller);
  await core.until(is('retrying'));
  expect(await core.publishing.handlers.cancel({ id }, caller)).toMatchObject({
    state: 'cancelled',
    nextAttemptAt: null,
  });
  expect(core.drafts.read(draftId).summary.site).toBe('never');
  proxy.onRequest = () => 'none';
  core.publishing.start();
  expect(await articles()).toEqual([]);
});

test('an article deleted on the site stops for good, and publishing again makes a new one', async () => {
  const { address, articles, ask } = await startNewsroomSite();
  const core = await openCoreAt(address, { clock: leapingClock() });
  const draftId = await draftOf(core, readyContent('Podul'));
  const publish = { draftId, destinationId: 'local', action: 'publish' } as const;
  const first = await core.publishing.handlers.publish(publish, caller);
  const done = await core.until(({ id, state }) => id === first.id && state === 'delivered');
  const path = `/api/articles/${done.receipt?.remoteId ?? ''}`;
  expect((await ask(path, { method: 'DELETE', headers: { 'if-match': '*' } })).status).toBe(204);
  const update = await core.publishing.handlers.publish({ ...publish, action: 'update' }, caller);
  const failed = await core.until(({ id, state }) => id === update.id && state === 'failed');
  expect(failed.failure).toMatchObject({ kind: 'permanent', cause: 'not-found' });
  const again = await core.publishing.handlers.publish(publish, caller);
  await core.until(({ id, state }) => id === again.id && state === 'delivered');
  const states = (await articles()).map(({ condei }) => condei.state);
  expect(states.toSorted()).toEqual(['deleted', 'published']);
});

test('a destination is added, verified and removed; its secret never comes back', async () => {
  const { address } = await startNewsroomSite();
  const core = await openCoreAt(address, { site: () => null });
  const { handlers } = core.publishing;
  expect(await handlers.destinations(undefined, caller)).toEqual([]);
  const saved = await handlers.saveDestination(
    {
      backendId: 'open-http',
      name: 'Ziarul',
      values: { url: address.url, token: address.tokens.publisher },
      isDefault: true,
    },
    caller,
  );
  expect(saved).toEqual({
    id: expect.any(String) as string,
    backendId: 'open-http',
    name: 'Ziarul',
    values: { url: address.url },
    secretsSet: ['token'],
    rights: null,
    isDefault: true,
    builtIn: false,
  });
  expect(await handlers.verifyDestination({ id: saved.id }, caller)).toEqual({
    destination: { ...saved, rights: { publish: true, submit: true } },
    failure: null,
  });
  const kept = { ...saved, values: { url: address.url, token: '' }, name: 'Ziarul meu' };
  await handlers.saveDestination(kept, caller);
  expect((await handlers.verifyDestination({ id: saved.id }, caller)).failure).toBe(null);
  await handlers.removeDestination({ id: saved.id }, caller);
  expect(await handlers.destinations(undefined, caller)).toEqual([]);
  expect(await core.publishing.sources()).toEqual([]);
});
