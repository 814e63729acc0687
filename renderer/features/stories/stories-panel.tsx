import { useState } from 'react';
import type { OpenArticle } from '../editor/index.tsx';
import { useReadable } from '../editor/index.tsx';
import { Apart, Button, IconButton } from '../../ui/index.ts';
import { ChosenList } from './chosen-list.tsx';
import { CountBadge } from './count-badge.tsx';
import { storyWords } from './locale/index.ts';
import { rangeOf } from './story-lists.ts';
import type { StoryList } from './story-lists.ts';
import { StoryPicker } from './story-picker.tsx';
import { useArticleLists } from './use-article-lists.ts';
import { useFreshFacts } from './use-fresh-facts.ts';
import { useOwnKeys } from './use-own-keys.ts';

interface StoriesPanelProps {
  readonly article: OpenArticle;
}

/** The inspector's tab „Conexe”: every story list of the open article, to be read, ordered and picked. */
export function StoriesPanel({ article }: StoriesPanelProps) {
  const { lists, write } = useArticleLists(article);
  return (
    <div className="stories-panel">
      {lists.map((list, index) => (
        <ListSection
          // A list that has no block yet keeps its place, and its open picker, when it gets one.
          key={`${list.type} ${index}`}
          article={article}
          list={list}
          others={lists.filter((other) => other !== list)}
          onWrite={(stories) => write(list, stories)}
        />
      ))}
    </div>
  );
}

interface ListSectionProps extends StoriesPanelProps {
  readonly list: StoryList;
  readonly others: readonly StoryList[];
  readonly onWrite: (stories: StoryList['stories']) => void;
}

function ListSection({ article, list, others, onWrite }: ListSectionProps) {
  const text = storyWords.useText();
  const [isPicking, setIsPicking] = useState(false);
  const self = useOwnKeys(article.id);
  const fresh = useFreshFacts(list.stories);
  const range = rangeOf(list.type, useReadable(article.services.profile));
  const title = text(`lists.${list.type}`);
  const { blockId } = list;

  return (
    <section className="stories-section" aria-label={title}>
      <header className="stories-section-head">
        <h3 className="stories-section-title">{title}</h3>
        {blockId !== null && (
          <IconButton
            icon="eye"
            size="small"
            label={text('panel.show')}
            onPress={() => article.reveal({ blockId })}
          />
        )}
      </header>
      <CountBadge count={list.stories.length} range={range} />
      <ChosenList
        label={title}
        stories={fresh}
        onChange={onWrite}
        empty={<p className="stories-empty">{text('panel.empty')}</p>}
      />
      <Button icon="search" onPress={() => setIsPicking(true)}>
        {text('panel.add')}
      </Button>
      {isPicking && (
        <Apart>
          <StoryPicker
            title={title}
            stories={list.stories}
            range={range}
            surroundings={{ self, others }}
            onChange={onWrite}
            onClose={() => setIsPicking(false)}
          />
        </Apart>
      )}
    </section>
  );
}
