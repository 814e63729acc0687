import { randomUUID } from 'node:crypto';
import { openDraftsCore, paragraph } from '../../support/drafts-core.ts';

// Run as a process of its own by kill.test.ts: writes into the drafts of a data folder without end
// and prints one line for every acknowledged batch, until it is killed.
const [folder = '', draftId = ''] = process.argv.slice(2);
const { drafts, data } = openDraftsCore(folder);
const caller = { clientId: 'typist' };
const ids = drafts.read(draftId).content.body.blocks.map(({ id }) => id);
let base = drafts.read(draftId).seq;
await drafts.handlers.open({ id: draftId }, caller);

for (;;) {
  const fresh = Math.random() < 0.3 || ids.length === 0;
  const id = fresh ? randomUUID() : (ids[Math.floor(Math.random() * ids.length)] ?? '');
  const start = ids.length;
  const text = `${id} ${base + 1} ${'cuvânt '.repeat(Math.floor(Math.random() * 200))}`;
  const change = fresh
    ? { blocks: [paragraph(id, text)], order: { start, remove: 0, insert: [id] } }
    : { blocks: [paragraph(id, text)] };
  const { seq } = await drafts.handlers.journal({ id: draftId, base, change }, caller);
  if (fresh) ids.push(id);
  base = seq;
  process.stdout.write(`${JSON.stringify({ seq, id, text })}\n`);
  if (Math.random() < 0.05) data.store.sql.exec('PRAGMA wal_checkpoint');
  if (Math.random() < 0.05) await drafts.handlers.open({ id: draftId }, { clientId: 'other' });
  if (Math.random() < 0.05) await drafts.handlers.close({ id: draftId }, { clientId: 'other' });
  // Lets the printed line leave the process before the next batch.
  await new Promise((resolve) => setImmediate(resolve));
}
