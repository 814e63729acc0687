import { expect, test } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { merge } from '../../../shared/article/merge.ts';
import { relatedStories } from '../../../shared/blocks/related-stories.ts';
import { articleOf, countedIds, paragraph } from './articles.ts';

const bold = (text: string) => ({ type: 'text', text, format: 1 });
const link = (url: string, text: string) => ({
  type: 'link',
  url,
  children: [{ type: 'text', text }],
});
const list = (id: string, ...items: readonly string[]): Block => ({
  id,
  type: 'list',
  listType: 'bullet',
  children: items.map((text) => ({ type: 'listitem', children: [{ type: 'text', text }] })),
});
const story = (remoteId: string) => ({
  destinationId: 'local',
  remoteId,
  url: `https://exemplu.ro/${remoteId}`,
  headline: `Știrea ${remoteId}`,
  section: 'Externe',
  publishedAt: null,
  state: 'unknown' as const,
});
const related = (id: string, ...ids: readonly string[]): Block => ({
  ...relatedStories.empty(id),
  stories: ids.map(story),
});

/** Blocks and conflicts of a merge of three bodies. */
function mergeBlocks(base: Block[], ours: Block[], theirs: Block[]) {
  const { content, conflicts } = merge(
    articleOf(base),
    articleOf(ours),
    articleOf(theirs),
    countedIds(),
  );
  return { blocks: content.body.blocks, conflicts };
}

test('changes of different sentences are joined', () => {
  expect(
    mergeBlocks(
      [paragraph('a', 'Plouă la Iași. Ninge la Brașov. E soare la Arad.')],
      [paragraph('a', 'Plouă torențial la Iași. Ninge la Brașov. E soare la Arad.')],
      [paragraph('a', 'Plouă la Iași. Ninge la Brașov. E frig la Arad. Bate vântul la Tulcea.')],
    ),
  ).toEqual({
    blocks: [
      paragraph(
        'a',
        'Plouă torențial la Iași. Ninge la Brașov. E frig la Arad. Bate vântul la Tulcea.',
      ),
    ],
    conflicts: [],
  });
});

test('changes of different words of one sentence are joined', () => {
  expect(
    mergeBlocks(
      [paragraph('a', 'Primarul a deschis ieri podul peste Dunăre')],
      [paragraph('a', 'Primarul orașului a deschis ieri podul peste Dunăre')],
      [paragraph('a', 'Primarul a deschis ieri noul pod peste Dunăre')],
    ),
  ).toEqual({
    blocks: [paragraph('a', 'Primarul orașului a deschis ieri noul pod peste Dunăre')],
    conflicts: [],
  });
});

test('sentences added by both at one place stand one after the other', () => {
  expect(
    mergeBlocks(
      [paragraph('a', 'Votul a trecut.')],
      [paragraph('a', 'Votul a trecut. Opoziția a protestat.')],
      [paragraph('a', 'Votul a trecut. Legea merge la promulgare.')],
    ),
  ).toEqual({
    blocks: [paragraph('a', 'Votul a trecut. Opoziția a protestat. Legea merge la promulgare.')],
    conflicts: [],
  });
});

test('a sentence that both added is there once', () => {
  expect(
    mergeBlocks(
      [paragraph('a', 'Votul a trecut. Sala a aplaudat.')],
      [paragraph('a', 'Votul a trecut greu. Sala a aplaudat. Urmează promulgarea.')],
      [paragraph('a', 'Votul a trecut. Sala a aplaudat. Urmează promulgarea.')],
    ).blocks,
  ).toEqual([paragraph('a', 'Votul a trecut greu. Sala a aplaudat. Urmează promulgarea.')]);
});

test('changes of words that touch are not joined', () => {
  expect(
    mergeBlocks(
      [paragraph('a', 'Au venit zece, apoi au plecat')],
      [paragraph('a', 'Au venit nouă, apoi au plecat')],
      [paragraph('a', 'Au venit zece; apoi au plecat')],
    ).conflicts,
  ).toEqual([{ kind: 'block', ours: 'a', theirs: 'nou-1' }]);
});

test('formats and links of both sides survive', () => {
  expect(
    mergeBlocks(
      [paragraph('a', 'Guvernul a decis. Ministrul a tăcut.')],
      [paragraph('a', 'Guvernul ', bold('a decis'), '. Ministrul a tăcut.')],
      [paragraph('a', 'Guvernul a decis. ', link('https://exemplu.ro/', 'Ministrul'), ' a tăcut.')],
    ),
  ).toEqual({
    blocks: [
      paragraph(
        'a',
        'Guvernul ',
        bold('a decis'),
        '. ',
        link('https://exemplu.ro/', 'Ministrul'),
        ' a tăcut.',
      ),
    ],
    conflicts: [],
  });
});

test('the same word changed differently leaves both texts, theirs behind ours', () => {
  expect(
    mergeBlocks(
      [paragraph('a', 'Au venit zece oameni'), paragraph('b', 'Sfârșit')],
      [paragraph('a', 'Au venit doisprezece oameni'), paragraph('b', 'Sfârșit')],
      [paragraph('a', 'Au venit douăzeci de oameni'), paragraph('b', 'Sfârșit')],
    ),
  ).toEqual({
    blocks: [
      paragraph('a', 'Au venit doisprezece oameni'),
      paragraph('nou-1', 'Au venit douăzeci de oameni'),
      paragraph('b', 'Sfârșit'),
    ],
    conflicts: [{ kind: 'block', ours: 'a', theirs: 'nou-1' }],
  });
});

test('a block removed by one side stays when the other wrote in it', () => {
  const [a, b] = [paragraph('a', 'Unu'), paragraph('b', 'Doi')];
  expect(mergeBlocks([a, b], [a], [a, paragraph('b', 'Doi și jumătate')])).toEqual({
    blocks: [a, paragraph('b', 'Doi și jumătate')],
    conflicts: [],
  });
  expect(mergeBlocks([a, b], [a], [a, b]).blocks).toEqual([a]);
});

test('blocks added by both keep their places, a moved block moves', () => {
  const [a, b, c] = [paragraph('a', 'Unu'), paragraph('b', 'Doi'), paragraph('c', 'Trei')];
  const [o, t, end] = [paragraph('o', 'Al nostru'), paragraph('t', 'Al lor'), paragraph('e', 'Ei')];
  expect(mergeBlocks([a, b, c], [a, o, b, c], [c, a, t, b, end]).blocks).toEqual([
    c,
    a,
    o,
    t,
    b,
    end,
  ]);
});

test('a type changed by one side and a text changed by the other go together', () => {
  const heading = (text: string): Block => ({
    ...paragraph('a', text),
    type: 'heading',
    tag: 'h2',
  });
  expect(
    mergeBlocks(
      [paragraph('a', 'Un oraș')],
      [heading('Un oraș')],
      [paragraph('a', 'Un oraș mare')],
    ),
  ).toEqual({ blocks: [heading('Un oraș mare')], conflicts: [] });
});

test('list items are merged one by one', () => {
  expect(
    mergeBlocks(
      [list('l', 'lapte', 'pâine')],
      [list('l', 'lapte proaspăt', 'pâine')],
      [list('l', 'lapte', 'pâine', 'ouă')],
    ),
  ).toEqual({ blocks: [list('l', 'lapte proaspăt', 'pâine', 'ouă')], conflicts: [] });
});

test('stories added by both are put together, each once', () => {
  expect(
    mergeBlocks([related('r', '1')], [related('r', '1', '2', '3')], [related('r', '1', '3', '4')]),
  ).toEqual({ blocks: [related('r', '1', '2', '3', '4')], conflicts: [] });
});

test('a block of an unknown type is never taken apart', () => {
  const chart = (rows: readonly number[], title: string): Block => ({
    id: 'g',
    type: 'grafic',
    rows,
    title,
  });
  expect(mergeBlocks([chart([1], 'a')], [chart([1, 2], 'a')], [chart([1], 'b')])).toEqual({
    blocks: [chart([1, 2], 'a'), { ...chart([1], 'b'), id: 'nou-1' }],
    conflicts: [{ kind: 'block', ours: 'g', theirs: 'nou-1' }],
  });
});

test('two new blocks with one id are both kept', () => {
  expect(mergeBlocks([], [paragraph('x', 'Al nostru')], [paragraph('x', 'Al lor')])).toEqual({
    blocks: [paragraph('x', 'Al nostru'), paragraph('nou-1', 'Al lor')],
    conflicts: [{ kind: 'block', ours: 'x', theirs: 'nou-1' }],
  });
});

test('fields: each side’s own changes, tags of both, ours and a report where both changed', () => {
  const hash = 'a'.repeat(64);
  const base = articleOf([], { headline: 'Vechi', tags: ['externe'], cover: hash });
  const ours = articleOf([], { headline: 'Al nostru', tags: ['externe', 'NATO'], cover: 'b' });
  const theirs = articleOf([], {
    headline: 'Al lor',
    tags: ['externe', 'UE'],
    cover: null,
    section: 'Externe',
  });
  const { content, conflicts } = merge(base, ours, theirs, countedIds());
  expect({ fields: content.fields, conflicts }).toEqual({
    fields: { ...ours.fields, tags: ['externe', 'NATO', 'UE'], section: 'Externe' },
    conflicts: [
      { kind: 'field', field: 'headline', theirs: 'Al lor' },
      { kind: 'field', field: 'cover', theirs: null },
    ],
  });
});
