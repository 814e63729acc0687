import { z } from 'zod';
import { caller, openPublishingCore } from './publishing-core.ts';

// A core of its own process, made to be killed: publishes the folder's only draft, unless that is
// under way already, and ends when it is delivered. With `killAt` it kills itself, as a power cut
// would, at that change of the delivery.

const input = z
  .object({
    folder: z.string(),
    site: z.object({
      url: z.string(),
      tokens: z.object({ journalist: z.string(), publisher: z.string() }),
    }),
    killAt: z.number().nullable(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

// The core's own timers keep no process alive.
const alive = setInterval(() => undefined, 60_000);
let changes = 0;
const core = await openPublishingCore({
  folder: input.folder,
  site: () => input.site,
  onDelivery: () => {
    if (changes === input.killAt) process.kill(process.pid, 'SIGKILL');
    changes += 1;
  },
});
const { publishing, drafts } = core;
const library = { place: 'library', query: '', offset: 0, limit: 1 } as const;
const [draft] = (await drafts.handlers.list(library, caller)).drafts;
if (!draft) throw new Error('no draft');
const known = await publishing.handlers.deliveries({}, caller);
if (known.length === 0) {
  const what = { draftId: draft.id, destinationId: 'local', action: 'publish' } as const;
  await publishing.handlers.publish(what, caller);
}
publishing.start();
await core.until(({ state }) => state === 'delivered');
console.log(JSON.stringify({ changes }));
await core.close();
clearInterval(alive);
