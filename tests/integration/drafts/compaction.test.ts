import { expect, test } from 'vitest';
import { documentText } from '../../../shared/article/plain-text.ts';
import type { DraftsCore } from '../../support/drafts-core.ts';
import { openDraftsCore, paragraph } from '../../support/drafts-core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ana = { clientId: 'ana' };

async function write({ drafts }: DraftsCore, id: string, text: string): Promise<void> {
  const { seq, content } = drafts.read(id);
  const isNew = content.body.blocks.length === 0;
  const order = { start: 0, remove: 0, insert: ['p'] };
  const change = { blocks: [paragraph('p', text)], ...(isNew && { order }) };
  await drafts.handlers.journal({ id, base: seq, change }, ana);
}

function journalled({ data }: DraftsCore): unknown[] {
  return data.store.sql
    .prepare('SELECT seq FROM journal ORDER BY seq')
    .all()
    .map((row) => row['seq']);
}

/** A draft at seq 4: two batches, a revision made two days ago, two more batches. */
async function oldDraft() {
  const core = openDraftsCore(temporaryFolder());
  const { summary } = await core.drafts.handlers.create({ fields: {} }, ana);
  const { id } = summary;
  await write(core, id, 'unu');
  await write(core, id, 'doi');
  const { id: revision } = core.revisions.snapshot(id, 'kept');
  const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000).toISOString();
  core.data.store.sql.prepare('UPDATE revisions SET created_at = ?').run(twoDaysAgo);
  await write(core, id, 'trei');
  await write(core, id, 'patru');
  return { core, id, revision };
}

test('batches that an old revision covers are forgotten when the draft is closed', async () => {
  const { core, id, revision } = await oldDraft();
  await core.drafts.handlers.close({ id }, ana);
  expect(journalled(core)).toEqual([3, 4]);
  expect(documentText(core.drafts.read(id).content.body)).toEqual(['patru']);
  const { content } = await core.revisions.handlers.read({ id: revision }, ana);
  expect(documentText(content.body)).toEqual(['doi']);
  // What is left still tells what the text was in between.
  const answer = await core.drafts.handlers.journal(
    { id, base: 3, change: { blocks: [], fields: { headline: 'Titlu' } } },
    { clientId: 'ion' },
  );
  expect(answer.merged && documentText(answer.merged.body)).toEqual(['patru']);
  await core.close();
});

test('nothing is forgotten while the revision is young', async () => {
  const { core, id } = await oldDraft();
  core.data.store.sql.prepare('UPDATE revisions SET created_at = ?').run(new Date().toISOString());
  await core.drafts.handlers.close({ id }, ana);
  expect(journalled(core)).toEqual([0, 1, 2, 3, 4]);
  await core.close();
});

test('nothing is forgotten where the batches do not prove to come to the revision', async () => {
  const { core, id } = await oldDraft();
  const other = JSON.stringify({ blocks: [paragraph('p', 'altceva')] });
  core.data.store.sql.prepare('UPDATE journal SET change = ? WHERE seq = 2').run(other);
  await core.drafts.handlers.close({ id }, ana);
  expect(journalled(core)).toEqual([0, 1, 2, 3, 4]);
  await core.close();
});

test('nothing is forgotten where the revision itself is damaged', async () => {
  const { core, id } = await oldDraft();
  core.data.store.sql.exec("UPDATE revision_contents SET deflated = x'0300'");
  await core.drafts.handlers.close({ id }, ana);
  expect(journalled(core)).toEqual([0, 1, 2, 3, 4]);
  await core.close();
});
