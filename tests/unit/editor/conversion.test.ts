import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArticle } from '../../../renderer/features/editor/index.tsx';
import type { Block, ListItem, NestedList } from '../../../shared/article/block.ts';
import type { Inline, TextRun } from '../../../shared/article/inline.ts';
import { blocks as registered } from '../../../shared/blocks/index.ts';
import { draftOf, neverReopened, quietServices } from './draft-of.ts';

const words = fc.stringMatching(/^[a-zăâîșț„”, ]{1,30}$/);
const run = fc.record(
  { type: fc.constant('text' as const), text: words, format: fc.integer({ min: 1, max: 15 }) },
  { requiredKeys: ['type', 'text'] },
);
const link = fc.record({
  type: fc.constant('link' as const),
  url: fc.webUrl(),
  children: fc.array(run, { minLength: 1, maxLength: 2 }).map(joined),
});
const lineBreak = fc.constant({ type: 'linebreak' as const });
const inlines: fc.Arbitrary<Inline[]> = fc
  .array(fc.oneof({ weight: 4, arbitrary: run }, link, lineBreak), { maxLength: 5 })
  .map(joined);
const listType = fc.constantFrom('bullet' as const, 'number' as const);

const list: fc.Arbitrary<NestedList> = fc.letrec<{ list: NestedList; items: ListItem[] }>(
  (tie) => ({
    list: fc.record({ type: fc.constant('list' as const), listType, children: tie('items') }),
    items: fc
      .array(
        fc.record({
          own: inlines,
          nested: fc.option(tie('list'), { depthSize: 'small', maxDepth: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((items) =>
        items.flatMap(({ own, nested }): ListItem[] => [
          { type: 'listitem', children: own },
          ...(nested ? [{ type: 'listitem' as const, children: [nested] }] : []),
        ]),
      ),
  }),
).list;

const known: fc.Arbitrary<Omit<Block, 'id'>> = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), children: inlines }),
  fc.record({ type: fc.constant('quote'), children: inlines }),
  fc.record({ type: fc.constant('heading'), tag: fc.constantFrom('h2', 'h3'), children: inlines }),
  list.map((value) => ({ ...value })),
  fc.constantFrom(...registered.map((definition) => definition.empty('-'))),
);
const unknown: fc.Arbitrary<Omit<Block, 'id'>> = fc.oneof(
  fc
    .dictionary(fc.string({ minLength: 1 }), fc.jsonValue())
    .map((rest) => ({ ...rest, type: 'harta-2031' })),
  fc.record({ type: fc.constant('paragraph'), align: fc.constant('center'), children: inlines }),
  fc.record({ type: fc.constant('list'), listType, children: fc.constant([]) }),
);
const documentBlocks = fc
  .array(fc.oneof({ weight: 4, arbitrary: known }, unknown), { minLength: 1, maxLength: 8 })
  .map((blocks) =>
    blocks.map((block, index): Block => ({
      ...block,
      id: `b${index}`,
      type: String(block['type']),
    })),
  )
  // The editor joins two lists of one kind that stand side by side.
  .filter((blocks) =>
    blocks.every((block, index) => {
      const next = blocks[index + 1];
      return (
        block.type !== 'list' || next?.type !== 'list' || block['listType'] !== next['listType']
      );
    }),
  );

describe('a document in the editor', () => {
  test('comes out as it went in, blocks nobody knows included', () => {
    fc.assert(
      fc.property(documentBlocks, (blocks) => {
        const article = openArticle({
          draft: draftOf(blocks),
          save: () => Promise.resolve({ seq: 1, merged: null }),
          reopen: neverReopened,
          services: quietServices,
        });
        const { body } = article.content();
        article.dispose();
        expect(body).toEqual({ version: 1, blocks });
      }),
      { numRuns: 150 },
    );
  });

  test('opening is no edit: nothing is journalled', async () => {
    const mixed: Block = {
      id: 'l',
      type: 'list',
      listType: 'bullet',
      children: [
        {
          type: 'listitem',
          children: [
            { type: 'text', text: 'primul' },
            { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [] }] },
          ],
        },
      ],
    };
    const saved: unknown[] = [];
    const article = openArticle({
      draft: draftOf([mixed]),
      save: (base, change) => {
        saved.push(change);
        return Promise.resolve({ seq: base + 1, merged: null });
      },
      reopen: neverReopened,
      services: quietServices,
    });
    await article.flush();
    article.dispose();
    expect(saved).toEqual([]);
  });
});

test('lists the editor joins are stored as one, with every item, and not before an edit', async () => {
  const item = (text: string) => ({ type: 'listitem', children: [{ type: 'text', text }] });
  const list = (id: string, text: string): Block => ({
    id,
    type: 'list',
    listType: 'bullet',
    children: [item(text)],
  });
  const saved: unknown[] = [];
  const article = openArticle({
    draft: draftOf([list('a', 'mere'), list('b', 'pere')]),
    save: (base, change) => {
      saved.push(change);
      return Promise.resolve({ seq: base + 1, merged: null });
    },
    reopen: neverReopened,
    services: quietServices,
  });
  article.setFields({ headline: 'Fructe de sezon' });
  await article.flush();
  article.dispose();
  expect(saved).toEqual([
    {
      blocks: [{ ...list('a', ''), children: [item('mere'), item('pere')] }],
      order: { start: 1, remove: 1, insert: [] },
      fields: { headline: 'Fructe de sezon' },
    },
  ]);
});

/** Neighbouring runs of one format are one run, as the stored document has them. */
function joined<T extends Inline>(children: readonly T[]): T[] {
  return children.reduce<T[]>((sum, child) => {
    const last = sum.at(-1);
    if (last && isRun(last) && isRun(child) && last.format === child.format) {
      return [...sum.slice(0, -1), { ...last, text: last.text + child.text }];
    }
    return [...sum, child];
  }, []);
}

function isRun(child: Inline): child is TextRun {
  return child.type === 'text';
}
