import { emptyFields } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { OpenDraft } from '../../../shared/contract/drafts.ts';
import type {
  EditorServices,
  OpenArticleOptions,
} from '../../../renderer/features/editor/index.tsx';
import { observable } from '../../../renderer/features/editor/index.tsx';

/** A draft with these blocks, opened at seq 0. */
export function draftOf(blocks: readonly Block[]): OpenDraft {
  return {
    seq: 0,
    content: { fields: emptyFields, body: { version: 1, blocks: [...blocks] } },
    summary: {
      id: '01939b3e-0000-7000-8000-000000000001',
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
  };
}

/** A world with an empty profile where nothing is found and nothing can be imported. */
export const quietServices: EditorServices = {
  profile: observable({
    siteName: 'Gazeta de probă',
    sections: ['Politică', 'Economie'],
    labels: ['EXCLUSIV'],
    furniture: [],
    related: { min: 0, max: 10 },
    recommended: { min: 0, max: 10 },
  }),
  importImage: () => Promise.reject(new Error('no pictures here')),
  mediaUrl: (hash) => `media/${hash}`,
  searchStories: () => Promise.resolve([]),
};

/** Of a core that always knows what it stored. */
export const neverReopened: OpenArticleOptions['reopen'] = () =>
  Promise.reject(new Error('no reason to open it again'));

export function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', children: text ? [{ type: 'text', text }] : [] };
}
