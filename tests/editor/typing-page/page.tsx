/// <reference types="vite/client" />
import { createRoot } from 'react-dom/client';
import { ArticleEditor, openArticle } from '../../../renderer/features/editor/index.tsx';
import '../../../renderer/ui/styles/index.css';
import { emptyFields } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { services } from '../harness/services.ts';
import './page.css';
import { showContentEditable, showPlainLexical } from './references.ts';
import { articleOf } from './text.ts';

// The page `tests/bench/typing.bench.ts` drives: the product's editor and its references, one at a
// time, over the same text.

type Kind = 'condei' | 'lexical' | 'contenteditable';

/** Milliseconds from a key to the end of the frame that shows it. */
interface Frame {
  readonly total: number;
  /** Of these, waiting for the display's clock with the key's own work done. */
  readonly waited: number;
}

declare global {
  interface Window {
    typing: {
      show(kind: Kind, words: number): Promise<number>;
      caretInTheMiddle(): void;
      /** From each key to the frame that shows it, since the last call. */
      frames(): Frame[];
    };
  }
}

const found = document.getElementById('root');
if (!found) throw new Error('the page has no root');
const root = found;
let remove = (): void => undefined;
let frames: Frame[] = [];

window.typing = {
  show: async (kind, words) => {
    remove();
    await document.fonts.ready;
    await painted();
    const blocks = articleOf(words);
    const start = performance.now();
    remove = await show[kind](blocks);
    await painted();
    return performance.now() - start;
  },
  caretInTheMiddle: () => {
    const body = root.querySelector<HTMLElement>('[contenteditable="true"]');
    const block = body?.children[Math.floor(body.children.length / 2)];
    if (!body || !block) throw new Error('no text');
    block.scrollIntoView({ block: 'center' });
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode();
    if (!text) throw new Error('no text in the middle');
    body.focus();
    getSelection()?.collapse(text, Math.floor((text.textContent?.length ?? 0) / 2));
  },
  frames: () => {
    const taken = frames;
    frames = [];
    return taken;
  },
};

const show: Readonly<Record<Kind, (blocks: readonly Block[]) => Promise<() => void>>> = {
  condei: async (blocks) => {
    const article = openArticle({
      draft: {
        seq: 0,
        content: { fields: emptyFields, body: { version: 1, blocks: [...blocks] } },
        summary: {
          id: crypto.randomUUID(),
          label: '',
          headline: '',
          section: '',
          authors: [],
          words: 0,
          createdAt: '2026-11-22T10:00:00.000Z',
          updatedAt: '2026-11-22T10:00:00.000Z',
          binnedAt: null,
          review: 'writing',
          site: 'never',
        },
      },
      save: (base) => Promise.resolve({ seq: base + 1, merged: null }),
      reopen: () => Promise.reject(new Error('there is no core here')),
      services,
    });
    const element = document.createElement('div');
    root.append(element);
    const reactRoot = createRoot(element);
    reactRoot.render(<ArticleEditor article={article} />);
    while (!article.editor.getRootElement()) await Promise.resolve().then(nextTask);
    return () => {
      reactRoot.unmount();
      article.dispose();
      element.remove();
    };
  },
  lexical: (blocks) => Promise.resolve(showPlainLexical(root, blocks)),
  contenteditable: (blocks) => Promise.resolve(showContentEditable(root, blocks)),
};

// Last to hear of an event: editors listen below and commit in a microtask behind their listeners. A
// task would come too late, the browser draws the frame of a key before any.
let handled = 0;
for (const name of ['keydown', 'keypress', 'beforeinput', 'input']) {
  window.addEventListener(name, () => {
    handled = performance.now();
  });
}
window.addEventListener(
  'keydown',
  () => {
    const start = performance.now();
    requestAnimationFrame(() => {
      const waited = performance.now() - handled;
      void nextTask().then(() => frames.push({ total: performance.now() - start, waited }));
    });
  },
  true,
);

/** After the next frame was drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void nextTask().then(resolve));
  });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}
