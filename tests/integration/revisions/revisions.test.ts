import { expect, test } from 'vitest';
import { documentText } from '../../../shared/article/plain-text.ts';
import type { DraftsCore } from '../../support/drafts-core.ts';
import { openDraftsCore, paragraph } from '../../support/drafts-core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const [ana, ion] = [{ clientId: 'ana' }, { clientId: 'ion' }];

/** A draft with one paragraph, opened by one window. */
async function openDraft() {
  const core = openDraftsCore(temporaryFolder());
  const { summary } = await core.drafts.handlers.create({ fields: { headline: 'Titlu' } }, ana);
  const order = { start: 0, remove: 0, insert: ['p'] };
  const change = { blocks: [paragraph('p', 'Prima formă.')], order };
  await core.drafts.handlers.journal({ id: summary.id, base: 0, change }, ana);
  return { core, id: summary.id };
}

async function rewrite({ drafts }: DraftsCore, id: string, text: string): Promise<void> {
  const { seq } = drafts.read(id);
  await drafts.handlers.journal({ id, base: seq, change: { blocks: [paragraph('p', text)] } }, ana);
}

async function kinds({ revisions }: DraftsCore, draftId: string): Promise<string[]> {
  return (await revisions.handlers.list({ draftId }, ana)).map(({ kind }) => kind);
}

test('the last window that leaves makes a revision, once', async () => {
  const { core, id } = await openDraft();
  const { handlers } = core.drafts;
  await handlers.open({ id }, ion);
  await handlers.close({ id }, ana);
  expect(await kinds(core, id)).toEqual([]);
  core.drafts.clientGone('ion');
  expect(await kinds(core, id)).toEqual(['closed']);

  await handlers.open({ id }, ana);
  await handlers.close({ id }, ana);
  expect(await kinds(core, id)).toEqual(['closed']);
  await core.close();
});

test('a text that a crash left without a revision gets one when it is opened again', async () => {
  const { core, id } = await openDraft();
  core.data.store.sql.exec('PRAGMA query_only = ON');
  core.drafts.clientGone('ana');
  core.data.store.sql.exec('PRAGMA query_only = OFF');
  await core.drafts.handlers.open({ id }, ion);
  expect(await kinds(core, id)).toEqual(['opened']);
  await core.close();
});

test('work in between becomes a revision only where something changed', async () => {
  const { core, id } = await openDraft();
  core.keepDue();
  core.keepDue();
  expect(await kinds(core, id)).toEqual(['interval']);
  await rewrite(core, id, 'A doua formă.');
  core.keepDue();
  expect(await kinds(core, id)).toEqual(['interval', 'interval']);
  await core.close();
});

test('restoring brings a text back and keeps what was there before', async () => {
  const { core, id } = await openDraft();
  const { handlers } = core.revisions;
  const first = await handlers.keep({ draftId: id }, ana);
  await rewrite(core, id, 'A doua formă.');
  await core.drafts.handlers.open({ id }, ion);
  core.events.length = 0;

  const draft = await handlers.restore({ id: first.id }, ana);
  expect(documentText(draft.content.body)).toEqual(['Prima formă.']);
  expect(core.drafts.read(id)).toEqual(draft);
  const [restored, before] = await handlers.list({ draftId: id }, ana);
  expect([before?.kind, before?.parents]).toEqual(['before-restore', [first.id]]);
  expect([restored?.kind, restored?.parents]).toEqual(['restored', [first.id, before?.id]]);
  const kept = await handlers.read({ id: before?.id ?? '' }, ana);
  expect(documentText(kept.content.body)).toEqual(['A doua formă.']);
  expect(core.events.find(({ name }) => name === 'drafts.journalled')).toMatchObject({
    payload: { change: { blocks: [paragraph('p', 'Prima formă.')] } },
    audience: { except: 'ana' },
  });
  await core.close();
});

test('a revision says who, when and how much, and never changes', async () => {
  const { core, id } = await openDraft();
  const kept = await core.revisions.handlers.keep({ draftId: id }, ana);
  await rewrite(core, id, 'Cu totul altă formă.');
  expect(await core.revisions.handlers.read({ id: kept.id }, ana)).toMatchObject({
    revision: { kind: 'kept', author: 'Ana Pop', headline: 'Titlu', words: 2 },
    content: { body: { blocks: [paragraph('p', 'Prima formă.')] } },
  });
  await core.close();
});

test('the same text is stored once however often it is kept', async () => {
  const { core, id } = await openDraft();
  for (let n = 0; n < 3; n++) await core.revisions.handlers.keep({ draftId: id }, ana);
  const stored = core.data.store.sql.prepare('SELECT count(*) AS n FROM revision_contents').get();
  expect([await kinds(core, id), stored?.['n']]).toEqual([['kept', 'kept', 'kept'], 1]);
  await core.close();
});

test('a revision that cannot be made loses no text and stops nobody from closing', async () => {
  const { core, id } = await openDraft();
  core.data.store.sql.exec('PRAGMA query_only = ON');
  await core.drafts.handlers.close({ id }, ana);
  core.data.store.sql.exec('PRAGMA query_only = OFF');
  expect(documentText(core.drafts.read(id).content.body)).toEqual(['Prima formă.']);
  await core.close();
});

test('a revision that nobody has is said to be not found', async () => {
  const { core } = await openDraft();
  const id = '0198f1c2-0000-7000-8000-000000000000';
  await expect(async () => core.revisions.handlers.read({ id }, ana)).rejects.toMatchObject({
    code: 'revision-not-found',
  });
  await core.close();
});
