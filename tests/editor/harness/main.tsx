/// <reference types="vite/client" />
import { $getSelection, $isRangeSelection } from 'lexical';
import { createRoot } from 'react-dom/client';
import {
  ArticleEditor,
  ArticleFieldsPanel,
  openArticle,
  PastedPageOffer,
} from '../../../renderer/features/editor/index.tsx';
import type { OpenArticle } from '../../../renderer/features/editor/index.tsx';
import '../../../renderer/ui/styles/index.css';
import { emptyFields } from '../../../shared/article/article.ts';
import type { ArticleFields } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { DraftChange } from '../../../shared/contract/drafts.ts';
import { StoryPicker } from './story-picker.tsx';
import { services } from './services.ts';
import './harness.css';

// One open article over a core of a few lines: what a spec types, pastes and drags goes through the
// product's own components, and what was journalled is there to be compared.

export interface Harness {
  article: OpenArticle;
  readonly journal: DraftChange[];
  readonly pastedHeadlines: (readonly string[])[];
  open(blocks: readonly Block[], fields?: Partial<ArticleFields>): void;
  /** What the editor itself holds as selected, which follows the page's selection a task later. */
  selection(): EditorSelection | null;
}

/** The selected text, and where the focus of the selection stands in the text of its node. */
export interface EditorSelection {
  readonly text: string;
  readonly at: string;
  readonly offset: number;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const container = document.getElementById('root');
if (!container) throw new Error('the page has no root');
const root = createRoot(container);
const fieldEditors = { stories: StoryPicker };
const journal: DraftChange[] = [];
const pastedHeadlines: (readonly string[])[] = [];

function open(blocks: readonly Block[], fields: Partial<ArticleFields> = {}): void {
  journal.length = 0;
  const article = openArticle({
    draft: {
      seq: 0,
      content: { fields: { ...emptyFields, ...fields }, body: { version: 1, blocks: [...blocks] } },
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
    save: (base, change) => {
      journal.push(change);
      return Promise.resolve({ seq: base + 1, merged: null });
    },
    reopen: () => Promise.reject(new Error('there is no core here')),
    services: {
      ...services,
      onHeadlinesPasted: ({ headlines }) => {
        pastedHeadlines.push(headlines);
      },
    },
  });
  const selection = (): EditorSelection | null =>
    article.editor.read('latest', () => {
      const selected = $getSelection();
      if (!$isRangeSelection(selected)) return null;
      const { focus } = selected;
      return {
        text: selected.getTextContent(),
        at: focus.getNode().getTextContent(),
        offset: focus.offset,
      };
    });
  window.harness = { article, journal, pastedHeadlines, open, selection };
  root.render(
    <div className="harness">
      <main className="harness-page">
        <ArticleEditor key={article.id} article={article} fieldEditors={fieldEditors} />
        <PastedPageOffer key={`offer ${article.id}`} article={article} />
      </main>
      <aside className="harness-inspector">
        <ArticleFieldsPanel article={article} />
      </aside>
    </div>,
  );
}

open([]);
