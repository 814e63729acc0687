import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Clock } from '../../../main/publishing/index.ts';
import type { Delivery } from '../../../shared/contract/publishing.ts';
import type { SiteFault } from '../../support/forgetful-site.ts';
import { createForgetfulSite, siteFaults } from '../../support/forgetful-site.ts';
import type { PublishingCore } from '../../support/publishing-core.ts';
import {
  caller,
  draftOf,
  openPublishingCore,
  readyContent,
} from '../../support/publishing-core.ts';

/** One attempt that goes wrong at one of its calls, and what happens then. */
interface Trouble {
  readonly call: number;
  readonly fault: SiteFault;
  readonly then: 'wait' | 'restart' | 'publish-newer' | 'take-down';
}

const trouble: fc.Arbitrary<Trouble> = fc.record({
  call: fc.integer({ min: 0, max: 3 }),
  fault: fc.constantFrom(...siteFaults),
  then: fc.constantFrom('wait', 'wait', 'restart', 'publish-newer', 'take-down'),
});

/** A clock that stands still until it is told to go to the next timer. */
function standingClock(): Clock & { toNextTimer(): number } {
  let time = Date.parse('2026-11-22T12:00:00.000Z');
  let timer: { readonly at: number; readonly callback: () => void } | null = null;
  return {
    now: () => time,
    after: (ms, callback) => {
      const set = { at: time + ms, callback };
      timer = set;
      return () => {
        if (timer === set) timer = null;
      };
    },
    toNextTimer: () => {
      const due = timer;
      if (!due) throw new Error('nothing waits');
      const rest = Math.max(0, due.at - time);
      timer = null;
      time += rest;
      due.callback();
      return rest;
    },
  };
}

async function play(troubles: readonly Trouble[], folder: string): Promise<void> {
  const site = createForgetfulSite();
  const clock = standingClock();
  const open = async () => {
    const opened = await openPublishingCore({
      folder,
      site: () => null,
      backends: [site.backend],
      clock,
      random: () => 0.5,
    });
    return opened;
  };
  let core: PublishingCore = await open();
  const form = { backendId: 'forgetful', name: 'Uitucul', values: {}, isDefault: true };
  const { id: destinationId } = await core.publishing.handlers.saveDestination(form, caller);
  const draftId = await draftOf(core, readyContent('Varianta 0'));
  let written = 0;
  const act = (action: Delivery['action']) =>
    core.publishing.handlers.publish({ draftId, destinationId, action }, caller);
  const write = async () => {
    written += 1;
    core.drafts.replace(draftId, readyContent(`Varianta ${written}`), 'window');
    await act('publish');
  };
  const newest = async () => {
    const [delivery] = await core.publishing.handlers.deliveries({ draftId }, caller);
    if (!delivery) throw new Error('no delivery');
    return delivery;
  };
  const restart = async () => {
    await core.close();
    core = await open();
  };
  const goOn = async () => {
    const { state, nextAttemptAt, failure } = await newest();
    const early = Date.parse(nextAttemptAt ?? '') > clock.now();
    core.publishing.start();
    if (state !== 'retrying' || !early) return;
    const rest = clock.toNextTimer();
    // A minute is the longest rest of our own; the site asked for ninety seconds.
    expect(rest).toBeLessThanOrEqual(failure?.cause === 'rate-limited' ? 90_000 : 60_000);
    expect(rest).toBeGreaterThanOrEqual(750);
  };
  /** Starts one attempt and waits for its end; where it hangs, the core is closed and opened again. */
  const attempt = async (begin: () => Promise<unknown>): Promise<void> => {
    site.newAttempt();
    const before = await core.publishing.handlers.deliveries({ draftId }, caller);
    const attempts = (deliveries: readonly Delivery[]) =>
      deliveries.reduce((sum, delivery) => sum + delivery.attempts, 0);
    await begin();
    const ended = (async () => {
      const { id } = await newest();
      const made = before.find((delivery) => delivery.id === id)?.attempts ?? 0;
      await core.until(
        (delivery) =>
          delivery.id === id &&
          delivery.attempts > made &&
          delivery.state !== 'sending' &&
          delivery.state !== 'waiting',
      );
      const after = await core.publishing.handlers.deliveries({ draftId }, caller);
      expect(attempts(after)).toBe(attempts(before) + 1);
      return false;
    })();
    const hung = await Promise.race([ended, site.held().then(() => true)]);
    if (hung) await restart();
  };

  let next: () => Promise<unknown> = async () => act('publish');
  for (const { call, fault, then } of troubles) {
    site.plan = { call, fault };
    await attempt(next);
    site.plan = null;
    next = (await newest()).state === 'delivered' ? write : goOn;
    if (then === 'restart') {
      await restart();
    } else if (then === 'publish-newer') next = write;
    else if (then === 'take-down' && site.articles.size > 0) next = async () => act('unpublish');
  }
  await attempt(next);
  for (let { state } = await newest(); state !== 'delivered'; { state } = await newest()) {
    expect(state).not.toMatch(/needs-user|failed/);
    await attempt(goOn);
  }
  const { action, receipt } = await newest();
  const wanted = action === 'unpublish' ? 'unpublished' : 'published';
  const [made] = [...site.articles];
  expect(site.articles.size).toBe(1);
  expect(made?.[0]).toBe(receipt?.remoteId);
  expect(made?.[1].state).toBe(wanted);
  if (wanted === 'published') {
    expect(made?.[1].content.fields.headline).toBe(`Varianta ${written}`);
    expect(core.drafts.read(draftId).summary.site).toBe('published');
  }
  expect(core.faults).toEqual([]);
  await core.close();
}

test(
  'whatever goes wrong, there is never a second article, and in the end it is delivered',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(trouble, { minLength: 1, maxLength: 6 }), async (troubles) => {
        const folder = mkdtempSync(join(tmpdir(), 'condei-'));
        try {
          await play(troubles, folder);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 40 },
    );
  },
);
