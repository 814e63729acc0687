import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../../main/drafts/change.ts';
import type { ArticleContent } from '../../../shared/article/article.ts';
import { emptyFields } from '../../../shared/article/article.ts';
import { countWords, documentText } from '../../../shared/article/plain-text.ts';
import type { DraftChange } from '../../../shared/contract/drafts.ts';
import { openDraftsCore, paragraph } from '../../support/drafts-core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const [ana, ion] = [{ clientId: 'ana' }, { clientId: 'ion' }];
const empty: ArticleContent = { fields: emptyFields, body: { version: 1, blocks: [] } };

function openDraft() {
  const core = openDraftsCore(temporaryFolder());
  const { handlers } = core.drafts;
  const created = handlers.create({ fields: {} }, ana);
  if (created instanceof Promise) throw new Error('drafts answer at once');
  return { ...core, handlers, id: created.summary.id };
}

/** A batch that fits the content it is made on, whatever that is. */
type Batch = (content: ArticleContent, id: () => string) => DraftChange;

const at = fc.nat({ max: 1000 });
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const anyBatch: fc.Arbitrary<Batch> = fc.oneof(
  fc
    .tuple(at, at, fc.array(text, { maxLength: 4 }))
    .map(([from, many, texts]): Batch => ({ body: { blocks } }, id) => {
      const start = from % (blocks.length + 1);
      const added = texts.map((each) => paragraph(id(), each));
      const order = {
        start,
        remove: many % (blocks.length - start + 1),
        insert: added.map((block) => block.id),
      };
      return { blocks: added, order };
    }),
  fc.tuple(at, text).map(([which, changed]): Batch => ({ body: { blocks } }) => {
    const block = blocks[which % Math.max(1, blocks.length)];
    return { blocks: block ? [paragraph(block.id, changed)] : [] };
  }),
  fc.tuple(at, at).map(([from, to]): Batch => ({ body: { blocks } }) => {
    const ids = blocks.map(({ id }) => id);
    const moved = ids.splice(from % Math.max(1, ids.length), 1);
    ids.splice(to % (ids.length + 1), 0, ...moved);
    return { blocks: [], order: { start: 0, remove: blocks.length, insert: ids } };
  }),
  text.map((headline): Batch => () => ({ blocks: [], fields: { headline, tags: ['unu', 'doi'] } })),
);

test('any batches leave what the plain model of them says, also after a new start', async () => {
  const folder = temporaryFolder();
  let core = openDraftsCore(folder);
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyBatch, { maxLength: 25 }),
      fc.boolean(),
      async (batches, restart) => {
        const created = await core.drafts.handlers.create({ fields: {} }, ana);
        const { id } = created.summary;
        let next = 0;
        let model = empty;
        let base = 0;
        for (const batch of batches) {
          const change = batch(model, () => `b${++next}`);
          model = applyChange(model, change);
          const answer = await core.drafts.handlers.journal({ id, base, change }, ana);
          expect(answer.merged).toBe(null);
          base = answer.seq;
        }
        if (restart) {
          await core.close();
          core = openDraftsCore(folder);
        }
        const { content, seq, summary } = core.drafts.read(id);
        expect(content).toEqual(model);
        expect(seq).toBe(base);
        expect(summary.words).toBe(countWords(documentText(model.body).join('\n')));
      },
    ),
    { numRuns: 150 },
  );
  await core.close();
});

test('a batch costs bytes by its own size, not by that of the article', async () => {
  const { handlers, id, data } = openDraft();
  const long = Array.from({ length: 2000 }, (_, i) => paragraph(`b${i}`, 'cuvânt '.repeat(60)));
  const order = { start: 0, remove: 0, insert: long.map((block) => block.id) };
  const first = await handlers.journal({ id, base: 0, change: { blocks: long, order } }, ana);
  data.store.sql.exec('PRAGMA wal_checkpoint(TRUNCATE)');

  const split = {
    blocks: [paragraph('b1000', 'prima parte'), paragraph('nou', 'a doua parte')],
    order: { start: 1001, remove: 0, insert: ['nou'] },
  };
  await handlers.journal({ id, base: first.seq, change: split }, ana);
  const [{ log } = { log: 0 }] = data.store.sql.prepare('PRAGMA wal_checkpoint(PASSIVE)').all();
  // Pages of 4 KiB in the write-ahead log; the whole article is more than 200 of them.
  expect(Number(log)).toBeLessThanOrEqual(16);
});

test('a batch whose answer got lost and that is sent again changes nothing', async () => {
  const { handlers, id, drafts } = openDraft();
  const change = {
    blocks: [paragraph('a', 'Ploaie la Cluj')],
    order: { start: 0, remove: 0, insert: ['a'] },
  };
  const batch = { id, base: 0, change, writer: 'fereastra' };
  await handlers.journal(batch, ana);
  // The window comes back over a new connection and does not know that its batch was taken.
  expect(await handlers.journal(batch, ion)).toEqual({ seq: 1, merged: null });
  expect(drafts.read(id).content.body.blocks).toEqual(change.blocks);
});

test('a batch whose answer got lost gives way to the same with more typed and some taken back', async () => {
  const { handlers, id, drafts } = openDraft();
  const order = { start: 0, remove: 0, insert: ['a'] };
  const typed = (text: string) => ({
    id,
    base: 0,
    change: { blocks: [paragraph('a', text)], order },
    writer: 'fereastra',
  });
  await handlers.journal(typed('Ploaie la Cluk'), ana);
  expect(await handlers.journal(typed('Ploaie la Cluj și Tur'), ion)).toEqual({
    seq: 2,
    merged: null,
  });
  expect(drafts.read(id).content.body.blocks).toEqual([paragraph('a', 'Ploaie la Cluj și Tur')]);
});

test('a window that types on while the other’s words are merged in does not meet its own as strange', async () => {
  const { handlers, id, drafts } = openDraft();
  const first = {
    blocks: [paragraph('a', 'Unu.'), paragraph('b', 'Doi.')],
    order: { start: 0, remove: 0, insert: ['a', 'b'] },
  };
  await handlers.journal({ id, base: 0, change: first }, ana);
  await handlers.open({ id }, ion);
  const byAna = (base: number, text: string) =>
    handlers.journal({ id, base, change: { blocks: [paragraph('a', text)] } }, ana);
  const byIon = (text: string) =>
    handlers.journal({ id, base: 1, change: { blocks: [paragraph('b', text)] } }, ion);
  // Ion never pauses, so every batch of his says all since the text he last saw whole.
  await byAna(1, 'Unu și');
  await byIon('Doi și ju');
  await byAna(2, 'Unu și un sfert.');
  await byIon('Doi și jumăt');
  await byIon('Doi și jumătate.');
  expect(documentText(drafts.read(id).content.body)).toEqual([
    'Unu și un sfert.',
    'Doi și jumătate.',
  ]);
});

test('two windows: each keeps its words, each hears of the other’s', async () => {
  const { handlers, id, drafts, events } = openDraft();
  await handlers.open({ id }, ion);
  const first = {
    blocks: [paragraph('a', 'Unu.'), paragraph('b', 'Doi.')],
    order: { start: 0, remove: 0, insert: ['a', 'b'] },
  };
  await handlers.journal({ id, base: 0, change: first }, ana);
  events.length = 0;

  const byAna = { blocks: [paragraph('a', 'Unu și un sfert.')] };
  const byIon = {
    blocks: [paragraph('b', 'Doi și jumătate.'), paragraph('c', 'Trei.')],
    order: { start: 2, remove: 0, insert: ['c'] },
  };
  expect(await handlers.journal({ id, base: 1, change: byAna }, ana)).toEqual({
    seq: 2,
    merged: null,
  });
  const both = {
    ...empty,
    body: {
      version: 1,
      blocks: [
        paragraph('a', 'Unu și un sfert.'),
        paragraph('b', 'Doi și jumătate.'),
        paragraph('c', 'Trei.'),
      ],
    },
  };
  expect(await handlers.journal({ id, base: 1, change: byIon }, ion)).toEqual({
    seq: 3,
    merged: both,
  });
  expect(drafts.read(id).content).toEqual(both);
  expect(events.filter(({ name }) => name === 'drafts.journalled')).toEqual([
    {
      name: 'drafts.journalled',
      payload: { id, seq: 2, author: 'ana', change: byAna },
      audience: { except: 'ana', only: new Set(['ana', 'ion']) },
    },
    {
      name: 'drafts.journalled',
      payload: { id, seq: 3, author: 'ion', change: byIon },
      audience: { except: 'ion', only: new Set(['ana', 'ion']) },
    },
  ]);
});

test('two windows in the same words: both texts stand', async () => {
  const { handlers, id, drafts } = openDraft();
  const first = {
    blocks: [paragraph('a', 'Au venit zece oameni')],
    order: { start: 0, remove: 0, insert: ['a'] },
  };
  await handlers.journal({ id, base: 0, change: first }, ana);
  await handlers.journal(
    { id, base: 1, change: { blocks: [paragraph('a', 'Au venit nouă oameni')] } },
    ana,
  );
  await handlers.journal(
    { id, base: 1, change: { blocks: [paragraph('a', 'Au venit opt oameni')] } },
    ion,
  );
  expect(documentText(drafts.read(id).content.body)).toEqual([
    'Au venit opt oameni',
    'Au venit nouă oameni',
  ]);
});

test('what does not fit is refused and changes nothing', async () => {
  const { handlers, id, drafts } = openDraft();
  const refused = async (base: number, change: DraftChange): Promise<unknown> => {
    try {
      return await handlers.journal({ id, base, change }, ana);
    } catch (error) {
      return error;
    }
  };
  const order = { start: 0, remove: 0, insert: ['a'] };
  expect([
    await refused(0, { blocks: [], order }),
    await refused(0, { blocks: [], order: { start: 3, remove: 0, insert: [] } }),
    await refused(0, { blocks: [paragraph('a', '')], order: { ...order, insert: ['a', 'a'] } }),
    await refused(7, { blocks: [] }),
  ]).toMatchObject([
    { code: 'invalid-input' },
    { code: 'invalid-input' },
    { code: 'invalid-input' },
    { code: 'draft-changed-elsewhere' },
  ]);
  expect(drafts.read(id)).toMatchObject({ seq: 0, content: empty });
});
