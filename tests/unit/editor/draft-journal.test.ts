import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openArticle } from '../../../renderer/features/editor/index.tsx';
import type {
  OpenArticle,
  OpenArticleOptions,
  SaveBatch,
} from '../../../renderer/features/editor/index.tsx';
import type { ArticleContent } from '../../../shared/article/article.ts';
import { emptyFields } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { AppError } from '../../../shared/rpc/app-error.ts';
import { draftOf, neverReopened, paragraph, quietServices } from './draft-of.ts';

interface Call {
  readonly base: number;
  readonly change: Parameters<SaveBatch>[1];
  answer(seq: number, merged?: ArticleContent): void;
  fail(code: ConstructorParameters<typeof AppError>[0]): void;
}

/** Opens an article whose batches wait for the test to answer them. */
function open(
  blocks: readonly Block[],
  reopen: OpenArticleOptions['reopen'] = neverReopened,
): { article: OpenArticle; calls: Call[] } {
  const calls: Call[] = [];
  const save: SaveBatch = (base, change) =>
    new Promise((resolve, reject) => {
      calls.push({
        base,
        change,
        answer: (seq, merged) => {
          resolve({ seq, merged: merged ?? null });
        },
        fail: (code) => {
          reject(new AppError(code));
        },
      });
    });
  const article = openArticle({ draft: draftOf(blocks), save, reopen, services: quietServices });
  return { article, calls };
}

const ana = paragraph('p1', 'Ana are mere.');
const dan = paragraph('p2', 'Dan are pere.');
const content = (blocks: Block[], headline = ''): ArticleContent => ({
  fields: { ...emptyFields, headline },
  body: { version: 1, blocks },
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the journal', () => {
  test('sends only what changed, within 250 ms, one batch at a time', async () => {
    const { article, calls } = open([ana, dan]);
    article.replaceBlock('p2', paragraph('p2', 'Dan are prune.'));
    expect(article.saveState.get()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(250);
    article.setFields({ headline: 'Recolta' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(calls.map(({ base, change }) => ({ base, change }))).toEqual([
      { base: 0, change: { blocks: [paragraph('p2', 'Dan are prune.')] } },
    ]);

    calls[0]?.answer(1);
    await vi.advanceTimersByTimeAsync(250);
    expect(calls[1]).toMatchObject({
      base: 1,
      change: { blocks: [], fields: { headline: 'Recolta' } },
    });
    calls[1]?.answer(2);
    await vi.advanceTimersByTimeAsync(0);
    expect(article.saveState.get()).toEqual({ kind: 'saved' });
    article.dispose();
  });

  test('an edit taken back before it was sent is not sent', async () => {
    const { article, calls } = open([ana]);
    article.replaceBlock('p1', paragraph('p1', 'Altceva.'));
    article.undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls).toEqual([]);
    expect(article.saveState.get()).toEqual({ kind: 'saved' });
    article.dispose();
  });

  test('says why nothing is stored, tries again by itself and drops nothing', async () => {
    const { article, calls } = open([ana]);
    article.setFields({ headline: 'Unu' });
    await vi.advanceTimersByTimeAsync(250);
    calls[0]?.fail('disk-full');
    await vi.advanceTimersByTimeAsync(0);
    expect(article.saveState.get()).toEqual({ kind: 'failed', code: 'disk-full' });
    article.setFields({ standfirst: 'Doi' });
    await vi.advanceTimersByTimeAsync(500);
    expect(calls[1]?.change).toEqual({
      blocks: [],
      fields: { headline: 'Unu', standfirst: 'Doi' },
    });
    calls[1]?.fail('disconnected');
    await vi.advanceTimersByTimeAsync(1000);
    calls[2]?.answer(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(calls.length).toBe(3);
    expect(article.saveState.get()).toEqual({ kind: 'saved' });
    article.dispose();
  });

  test('flush resolves when all is stored and rejects with the reason when it cannot be', async () => {
    const { article, calls } = open([ana]);
    article.setFields({ headline: 'Unu' });
    const refused = expect(article.flush()).rejects.toMatchObject({ code: 'folder-read-only' });
    calls[0]?.fail('folder-read-only');
    await refused;

    const flushed = article.flush();
    article.setFields({ headline: 'Unu și ceva' });
    calls[1]?.answer(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(calls[2]).toMatchObject({ base: 1, change: { fields: { headline: 'Unu și ceva' } } });
    calls[2]?.answer(2);
    await flushed;
    expect(article.saveState.get()).toEqual({ kind: 'saved' });
    article.dispose();
  });

  test('what was merged with another window is shown once the writing pauses', async () => {
    const { article, calls } = open([ana, dan]);
    article.replaceBlock('p1', paragraph('p1', 'Ana are gutui.'));
    await vi.advanceTimersByTimeAsync(250);
    article.setFields({ headline: 'Între timp' });
    const theirs = paragraph('p2', 'Dan are struguri.');
    calls[0]?.answer(2, content([paragraph('p1', 'Ana are gutui.'), theirs]));
    await vi.advanceTimersByTimeAsync(250);
    // Still written against the text this window has shown, so that the core can merge it all.
    expect(calls[1]).toMatchObject({
      base: 0,
      change: { blocks: [paragraph('p1', 'Ana are gutui.')], fields: { headline: 'Între timp' } },
    });
    calls[1]?.answer(3, content([paragraph('p1', 'Ana are gutui.'), theirs], 'Între timp'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(article.content()).toEqual(
      content([paragraph('p1', 'Ana are gutui.'), theirs], 'Între timp'),
    );
    expect(calls.length).toBe(2);
    article.dispose();
  });

  test('another window’s batches are shown in order; a missing one is asked for', async () => {
    const { article, calls } = open([ana, dan]);
    const first = {
      blocks: [paragraph('p3', 'Ion tace.')],
      order: { start: 2, remove: 0, insert: ['p3'] },
    };
    article.receive({ seq: 1, change: first });
    expect(article.content().body.blocks).toEqual([ana, dan, paragraph('p3', 'Ion tace.')]);
    article.receive({ seq: 2, change: { blocks: [], order: { start: 0, remove: 1, insert: [] } } });
    expect(article.content().body.blocks).toEqual([dan, paragraph('p3', 'Ion tace.')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls).toEqual([]);

    article.receive({ seq: 4, change: { blocks: [], fields: { headline: 'Patru' } } });
    await vi.advanceTimersByTimeAsync(250);
    expect(calls[0]).toMatchObject({ base: 2, change: { blocks: [] } });
    calls[0]?.answer(5, content([dan], 'Patru'));
    await vi.advanceTimersByTimeAsync(0);
    expect(article.content()).toEqual(content([dan], 'Patru'));
    expect(article.saveState.get()).toEqual({ kind: 'saved' });
    article.dispose();
  });

  test('a core that came back from a backup gets all of this window’s text, and keeps its own', async () => {
    const inBackup = content([paragraph('p1', 'Ana are.'), dan, paragraph('p9', 'Doar în copie.')]);
    inBackup.fields.headline = 'Titlul din copie';
    inBackup.fields.standfirst = 'Șapoul din copie';
    const { article, calls } = open([ana, dan], () =>
      Promise.resolve({ seq: 3, content: inBackup }),
    );
    article.setFields({ headline: 'Titlul de acum' });
    article.replaceBlock('p2', paragraph('p2', 'Dan are prune.'));
    await vi.advanceTimersByTimeAsync(250);
    calls[0]?.fail('draft-changed-elsewhere');
    await vi.advanceTimersByTimeAsync(0);

    const [, again] = calls;
    const blocks = article.content().body.blocks;
    const text = (index: number) => blocks[index]?.['children'];
    expect(blocks.map(({ children }, index) => text(index) ?? children)).toEqual([
      ana['children'],
      paragraph('', 'Ana are.')['children'],
      paragraph('', 'Dan are prune.')['children'],
      paragraph('', 'Doar în copie.')['children'],
    ]);
    expect(article.fields.get()).toMatchObject({
      headline: 'Titlul de acum',
      standfirst: 'Șapoul din copie',
    });
    expect(again).toMatchObject({
      base: 3,
      change: {
        blocks: blocks.slice(0, 3),
        order: { start: 1, remove: 0, insert: [blocks[1]?.id] },
        fields: { headline: 'Titlul de acum' },
      },
    });
    again?.answer(4);
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls.length).toBe(2);
    expect(article.saveState.get()).toEqual({ kind: 'saved' });
    article.dispose();
  });

  test('after a broken connection, what was missed is fetched at once, and nothing where nothing was', async () => {
    const { article, calls } = open([ana, dan]);
    article.attached(0);
    expect(calls).toEqual([]);
    article.attached(2);
    expect(calls).toMatchObject([{ base: 0, change: { blocks: [] } }]);
    calls[0]?.answer(2, content([ana, paragraph('p2', 'Dan are struguri.')]));
    await vi.advanceTimersByTimeAsync(1000);
    expect(article.content()).toEqual(content([ana, paragraph('p2', 'Dan are struguri.')]));
    expect(calls.length).toBe(1);
    article.dispose();
  });
});
