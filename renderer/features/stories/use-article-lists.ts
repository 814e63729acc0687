import { useEffect, useState } from 'react';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { blocks as registeredBlocks } from '../../../shared/blocks/index.ts';
import type { OpenArticle } from '../editor/index.tsx';
import { storyListsOf } from './story-lists.ts';
import type { StoryList } from './story-lists.ts';

/** The story lists of an open article, followed while they change, and their one way to change. */
export interface ArticleLists {
  readonly lists: readonly StoryList[];
  /** Writes a list into its block; a list without one gets a block at the end of the body. */
  readonly write: (list: StoryList, stories: readonly StoryRef[]) => void;
}

/** Follows the lists of an article; the text around them may be edited meanwhile. */
export function useArticleLists(article: OpenArticle): ArticleLists {
  const [lists, setLists] = useState(() => listsIn(article));
  useEffect(() => {
    const follow = (): void => setLists((known) => unlessEqual(known, listsIn(article)));
    follow();
    // Every edit goes through the journal, so its state changes whenever a list may have.
    return article.saveState.subscribe(follow);
  }, [article]);
  return {
    lists,
    write: ({ type, blockId }, stories) => {
      const body = article.content().body.blocks;
      const block = body.find(({ id }) => id === blockId);
      if (block) article.replaceBlock(block.id, { ...block, stories: [...stories] });
      else article.appendBlock({ ...emptyBlock(type), stories: [...stories] });
      // The editor has taken the change over when its own microtask has run.
      queueMicrotask(() => setLists((known) => unlessEqual(known, listsIn(article))));
    },
  };
}

function listsIn(article: OpenArticle): readonly StoryList[] {
  return storyListsOf(article.content().body.blocks);
}

function emptyBlock(type: StoryList['type']) {
  const id = crypto.randomUUID();
  return registeredBlocks.find((definition) => definition.type === type)?.empty(id) ?? { id, type };
}

/** Keeps the known value where nothing changed, so that nothing renders again. */
function unlessEqual<T>(known: T, next: T): T {
  return JSON.stringify(known) === JSON.stringify(next) ? known : next;
}
