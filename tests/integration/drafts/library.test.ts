import { expect, test } from 'vitest';
import type { DraftsCore } from '../../support/drafts-core.ts';
import { openDraftsCore, paragraph } from '../../support/drafts-core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ana = { clientId: 'ana' };

async function write(core: DraftsCore, headline: string, ...texts: string[]): Promise<string> {
  const { summary } = await core.drafts.handlers.create({ fields: { headline } }, ana);
  const blocks = texts.map((text, at) => paragraph(`p${at}`, text));
  const order = { start: 0, remove: 0, insert: blocks.map(({ id }) => id) };
  await core.drafts.handlers.journal({ id: summary.id, base: 0, change: { blocks, order } }, ana);
  return summary.id;
}

async function headlines(core: DraftsCore, query: string, place: 'library' | 'bin' = 'library') {
  const { drafts, total } = await core.drafts.handlers.list(
    { place, query, offset: 0, limit: 100 },
    ana,
  );
  expect(total).toBe(drafts.length);
  return drafts.map(({ headline }) => headline);
}

test('a line of the library says what the draft is', async () => {
  const core = openDraftsCore(temporaryFolder());
  const fields = {
    label: 'VIDEO',
    headline: 'Ninge',
    section: 'Actualitate',
    authors: ['Ana Pop'],
  };
  const { summary } = await core.drafts.handlers.create({ fields }, ana);
  const { id } = summary;
  const order = { start: 0, remove: 0, insert: ['p'] };
  const change = { blocks: [paragraph('p', 'Într-un oraș ninge de trei zile.')], order };
  await core.drafts.handlers.journal({ id, base: 0, change }, ana);

  core.drafts.setReview(id, 'submitted');
  core.drafts.setSite(id, 'published');
  const list = { place: 'library', query: '', offset: 0, limit: 10 } as const;
  const facts = { ...fields, id, words: 6, binnedAt: null, review: 'submitted', snippet: null };
  expect(await core.drafts.handlers.list(list, ana)).toMatchObject({
    drafts: [{ ...facts, site: 'published' }],
    total: 1,
  });

  const edit = { blocks: [paragraph('p', 'Nu mai ninge.')] };
  await core.drafts.handlers.journal({ id, base: 1, change: edit }, ana);
  expect(await core.drafts.handlers.list(list, ana)).toMatchObject({
    drafts: [{ ...facts, words: 3, review: 'writing', site: 'changed' }],
  });
  await core.close();
});

test('the newest change stands first, page by page', async () => {
  const core = openDraftsCore(temporaryFolder());
  const ids: string[] = [];
  for (let n = 0; n < 7; n++) ids.push(await write(core, `Articolul ${n}`));
  const setTime = core.data.store.sql.prepare('UPDATE drafts SET updated_at = ? WHERE id = ?');
  ids.forEach((id, n) => setTime.run(`2026-11-0${n + 1}T10:00:00.000Z`, id));
  const page = async (offset: number) => {
    const list = { place: 'library', query: '', offset, limit: 3 } as const;
    const { drafts, total } = await core.drafts.handlers.list(list, ana);
    return [total, ...drafts.map(({ headline }) => headline)];
  };
  expect([await page(0), await page(3), await page(6), await page(9)]).toEqual([
    [7, 'Articolul 6', 'Articolul 5', 'Articolul 4'],
    [7, 'Articolul 3', 'Articolul 2', 'Articolul 1'],
    [7, 'Articolul 0'],
    [7],
  ]);
  await core.close();
});

test.each([
  ['soigu', ['Șoigu la Moscova']],
  ['şoigu', ['Șoigu la Moscova']],
  ['ȘOIGU', ['Șoigu la Moscova']],
  ['S\u0326oigu', ['Șoigu la Moscova']],
  ['gradini', ['Primăvară în parc']],
  ['tara', ['Primăvară în parc']],
  ['prim par', ['Primăvară în parc']],
  ['parc Moscova', []],
  ['"parc" OR (Moscova', []],
  ['„parc”', ['Primăvară în parc']],
  ['cultură', ['Șoigu la Moscova']],
])('search for „%s”', async (query, expected) => {
  const core = openDraftsCore(temporaryFolder());
  await write(core, 'Primăvară în parc', 'Ţara se umple de grădini înflorite.');
  const id = await write(core, 'Șoigu la Moscova', 'Nimic nou.');
  const change = { blocks: [], fields: { section: 'Cultură' } };
  await core.drafts.handlers.journal({ id, base: 1, change }, ana);
  expect(await headlines(core, query)).toEqual(expected);
  await core.close();
});

test('search knows the newest text, shows where it found it, and forgets what was deleted', async () => {
  const core = openDraftsCore(temporaryFolder());
  const id = await write(
    core,
    'Piața',
    `${'Roșiile s-au scumpit. '.repeat(40)}Ceapa s-a ieftinit.`,
  );
  const search = { place: 'library', query: 'ceapa', offset: 0, limit: 10 } as const;
  const { drafts } = await core.drafts.handlers.list(search, ana);
  expect(drafts[0]?.snippet).toContain('Ceapa s-a ieftinit.');

  await core.drafts.handlers.journal(
    { id, base: 1, change: { blocks: [paragraph('p0', 'Usturoiul s-a scumpit.')] } },
    ana,
  );
  expect([await headlines(core, 'ceapa'), await headlines(core, 'usturoi')]).toEqual([
    [],
    ['Piața'],
  ]);

  await core.drafts.handlers.moveToBin({ ids: [id] }, ana);
  await core.drafts.handlers.deleteForever({ ids: [id] }, ana);
  expect([await headlines(core, 'usturoi'), await headlines(core, 'usturoi', 'bin')]).toEqual([
    [],
    [],
  ]);
  await core.close();
});

test('the bin: away and back, and gone only from there', async () => {
  const core = openDraftsCore(temporaryFolder());
  const { handlers } = core.drafts;
  const [kept, binned] = [await write(core, 'Rămâne'), await write(core, 'Pleacă', 'Un text.')];
  await handlers.moveToBin({ ids: [binned] }, ana);
  expect([await headlines(core, ''), await headlines(core, '', 'bin')]).toEqual([
    ['Rămâne'],
    ['Pleacă'],
  ]);
  await handlers.restore({ ids: [binned] }, ana);
  expect(await headlines(core, '', 'bin')).toEqual([]);

  await handlers.moveToBin({ ids: [binned] }, ana);
  core.revisions.snapshot(binned, 'kept');
  core.events.length = 0;
  await handlers.deleteForever({ ids: [binned, kept] }, ana);
  expect(await headlines(core, '')).toEqual(['Rămâne']);
  expect(() => core.drafts.read(binned)).toThrow('draft-not-found');
  expect(core.events).toEqual([
    { name: 'drafts.changed', payload: { id: binned, summary: null }, audience: {} },
  ]);
  const { sql } = core.data.store;
  const rowsLeft = ['draft_blocks', 'journal', 'revisions', 'revision_contents'].map((table) =>
    Number(
      sql
        .prepare(`SELECT count(*) AS n FROM ${table} ${table === 'journal' ? 'WHERE seq > 1' : ''}`)
        .get()?.['n'],
    ),
  );
  expect(rowsLeft).toEqual([0, 0, 0, 0]);
  await core.close();
});

test('a duplicate has the text under new ids and a life of its own', async () => {
  const core = openDraftsCore(temporaryFolder());
  const id = await write(core, 'Original', 'Unu.', 'Doi.');
  core.drafts.setSite(id, 'published');
  const copy = await core.drafts.handlers.duplicate({ id }, ana);
  const original = core.drafts.read(id).content.body.blocks;
  const copied = copy.content.body.blocks;
  expect(copied.map((block) => ({ ...block, id: '' }))).toEqual(
    original.map((block) => ({ ...block, id: '' })),
  );
  expect(copied.filter((block) => original.some((other) => other.id === block.id))).toEqual([]);
  expect(copy.summary).toMatchObject({ headline: 'Original', words: 2, site: 'never' });

  const [first] = copied;
  const change = { blocks: [paragraph(first?.id ?? '', 'Altceva.')] };
  const { seq } = await core.drafts.handlers.journal(
    { id: copy.summary.id, base: copy.seq, change },
    ana,
  );
  expect(seq).toBe(1);
  expect(core.drafts.read(id).content.body.blocks).toEqual(original);
  await core.close();
});

test('a draft that nobody has is said to be not found', async () => {
  const core = openDraftsCore(temporaryFolder());
  const id = '0198f1c2-0000-7000-8000-000000000000';
  const { handlers } = core.drafts;
  const refused = await Promise.allSettled(
    [
      () => handlers.open({ id }, ana),
      () => handlers.journal({ id, base: 0, change: { blocks: [] } }, ana),
      () => handlers.moveToBin({ ids: [id] }, ana),
      () => handlers.duplicate({ id }, ana),
    ].map(async (call) => call()),
  );
  expect(refused.map((each) => each.status === 'rejected' && (each.reason as unknown))).toEqual(
    Array.from(
      { length: 4 },
      () => expect.objectContaining({ code: 'draft-not-found' }) as unknown,
    ),
  );
  await core.close();
});
