import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  addPicture,
  caller,
  draftOf,
  openPublishingCore,
  readyContent,
} from '../../support/publishing-core.ts';
import { startNewsroomSite, temporaryFolder } from './newsroom.ts';

const script = join(import.meta.dirname, '../../support/outbox-process.ts');

type Site = Awaited<ReturnType<typeof startNewsroomSite>>;

/** A data folder with one draft that has two pictures the site does not know yet. */
async function folderWithDraft(address: Site['address'], headline: string, shade: number) {
  const folder = temporaryFolder();
  const core = await openPublishingCore({ folder, site: () => address });
  const pictures = [await addPicture(core, shade), await addPicture(core, shade + 1)];
  const draftId = await draftOf(core, readyContent(headline, pictures));
  await core.close();
  return { folder, draftId };
}

interface Ended {
  readonly signal: string | null;
  /** Changes of the delivery that the process told, where it came to its end. */
  readonly changes: number | null;
}

function run(input: { folder: string; site: Site['address']; killAt: number | null }): {
  child: ChildProcess;
  ended: Promise<Ended>;
} {
  const child = spawn(process.execPath, [script, JSON.stringify(input)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const ended = once(child, 'close').then(([, signal]: unknown[]) => ({
    signal: typeof signal === 'string' ? signal : null,
    changes: out ? z.object({ changes: z.number() }).parse(JSON.parse(out)).changes : null,
  }));
  return { child, ended };
}

async function stateOf(folder: string, address: Site['address'], draftId: string) {
  const core = await openPublishingCore({ folder, site: () => address });
  const deliveries = await core.publishing.handlers.deliveries({}, caller);
  const { site } = core.drafts.read(draftId).summary;
  await core.close();
  return { site, deliveries: deliveries.map(({ state }) => state) };
}

test(
  'killed at any step, the next start delivers exactly one article',
  { timeout: 600_000 },
  async () => {
    const newsroom = await startNewsroomSite();
    const { address, articles, proxy } = newsroom;
    let shade = 0;
    const prepared = async (headline: string) => {
      shade += 2;
      proxy.onRequest = () => 'none';
      proxy.onAnswer = () => undefined;
      return folderWithDraft(address, headline, shade);
    };
    const goOn = async (
      headline: string,
      { folder, draftId }: { folder: string; draftId: string },
    ) => {
      proxy.onRequest = () => 'none';
      proxy.onAnswer = () => undefined;
      expect(await run({ folder, site: address, killAt: null }).ended).toMatchObject({
        signal: null,
      });
      const made = (await articles()).filter(({ title }) => title === headline);
      expect({ headline, made: made.map(({ condei }) => condei.state) }).toEqual({
        headline,
        made: ['published'],
      });
      expect(await stateOf(folder, address, draftId)).toEqual({
        site: 'published',
        deliveries: ['delivered'],
      });
    };

    const clean = await prepared('fără oprire');
    const requestsBefore = proxy.passed.length;
    const whole = await run({ folder: clean.folder, site: address, killAt: null }).ended;
    const requests = proxy.passed.length - requestsBefore;
    const changes = whole.changes ?? 0;
    expect(requests).toBe(7);
    expect(changes).toBeGreaterThan(7);

    for (let at = 0; at < changes; at += 1) {
      const headline = `oprit la schimbarea ${at}`;
      const draft = await prepared(headline);
      const { signal } = await run({ folder: draft.folder, site: address, killAt: at }).ended;
      expect(signal).toBe('SIGKILL');
      await goOn(headline, draft);
    }

    for (const moment of ['before', 'after'] as const) {
      for (let at = 0; at < requests; at += 1) {
        const headline = `oprit ${moment} cererea ${at}`;
        const draft = await prepared(headline);
        const first = proxy.passed.length;
        const process = run({ folder: draft.folder, site: address, killAt: null });
        const kill = async (index: number) => {
          if (index !== first + at) return;
          process.child.kill('SIGKILL');
          await process.ended;
        };
        if (moment === 'after') proxy.onAnswer = (_passed, index) => kill(index);
        else {
          proxy.onRequest = async (_passed, index) => {
            await kill(index);
            return index === first + at ? 'drop-before' : 'none';
          };
        }
        expect((await process.ended).signal).toBe('SIGKILL');
        await goOn(headline, draft);
      }
    }
  },
);
