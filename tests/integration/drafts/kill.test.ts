import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { firstFault } from '../../../main/database/open-file.ts';
import type { Block } from '../../../shared/article/block.ts';
import { openDraftsCore } from '../../support/drafts-core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const KILLS = 200;
const child = join(import.meta.dirname, 'journalling-child.ts');

interface Acknowledged {
  readonly seq: number;
  readonly id: string;
  readonly text: string;
}

/** Lets a process write until it has acknowledged some batches and a moment more, then kills it. */
async function writeAndKill(
  folder: string,
  draftId: string,
  compiled: string,
): Promise<readonly Acknowledged[]> {
  const wanted = Math.floor(Math.random() * 30);
  const writer = spawn(process.execPath, [child, folder, draftId], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Most of a short life would be spent on compiling.
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    acknowledged.push(JSON.parse(line) as Acknowledged);
    if (acknowledged.length === wanted + 1)
      setTimeout(() => writer.kill('SIGKILL'), Math.random() * 5);
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  expect(writer.signalCode).toBe('SIGKILL');
  return acknowledged;
}

/** Kills one core again and again; after every kill all that was ever acknowledged must be there. */
async function killAgainAndAgain(folder: string, kills: number, compiled: string): Promise<number> {
  let core = openDraftsCore(folder);
  const created = await core.drafts.handlers.create({ fields: {} }, { clientId: 'test' });
  const { id } = created.summary;
  await core.close();

  const texts = new Map<string, string>();
  let batches = 0;
  for (let kill = 0; kill < kills; kill++) {
    const acknowledged = await writeAndKill(folder, id, compiled);
    for (const { id: block, text } of acknowledged) texts.set(block, text);
    batches += acknowledged.length;
    const last = acknowledged.at(-1)?.seq ?? 0;

    core = openDraftsCore(folder);
    const { seq, content } = core.drafts.read(id);
    expect(core.notices).toEqual([]);
    expect(firstFault(core.data.store.sql)).toBe(null);
    expect(seq).toBeGreaterThanOrEqual(last);
    const stored = new Map(content.body.blocks.map((block) => [block.id, textOf(block)]));
    for (const [block, text] of texts) {
      const found = stored.get(block) ?? '';
      // A batch may have reached the disk and died before its acknowledgement.
      if (seqOf(found) <= last) expect(found).toBe(text);
    }
    for (const [block, text] of stored) texts.set(block, text);
    await core.close();
  }
  return batches;
}

function textOf(block: Block): string {
  const [run] = block['children'] as { text: string }[];
  return run?.text ?? '';
}

/** The writer puts the seq into every text: „<block> <seq> …”. */
function seqOf(text: string): number {
  return Number(text.split(' ')[1] ?? 0);
}

test(`no acknowledged batch is lost in ${KILLS} kills`, { timeout: 600_000 }, async () => {
  const compiled = temporaryFolder();
  // Two cores side by side: one writes while the other is looked at.
  const lanes = [temporaryFolder(), temporaryFolder()];
  const batches = await Promise.all(
    lanes.map((folder) => killAgainAndAgain(folder, KILLS / lanes.length, compiled)),
  );
  expect(batches.reduce((sum, count) => sum + count)).toBeGreaterThan(KILLS);
});
