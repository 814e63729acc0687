import type { ReactNode } from 'react';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { storyKey } from '../../../shared/article/story-ref.ts';
import { ReorderList } from '../../ui/index.ts';
import { StoryLine } from './story-line.tsx';
import { orderStories, removeStories } from './story-lists.ts';

/** What was done to a list, for the one who announces it. */
export type ListEdit =
  | { readonly kind: 'removed'; readonly story: StoryRef }
  | { readonly kind: 'moved'; readonly story: StoryRef; readonly number: number }
  | { readonly kind: 'ordered' };

interface ChosenListProps {
  readonly label: string;
  readonly stories: readonly StoryRef[];
  readonly onChange: (stories: readonly StoryRef[], edit: ListEdit) => void;
  readonly empty?: ReactNode;
}

/** The stories of a list, numbered: moved by drag or Alt+arrow, removed by Delete or the cross. */
export function ChosenList({ label, stories, onChange, empty }: ChosenListProps) {
  const items = stories.map((story) => ({ id: storyKey(story), name: story.headline, story }));
  return (
    <ReorderList
      label={label}
      items={items}
      empty={empty}
      onReorder={(order) => {
        const next = orderStories(
          stories,
          order.map(({ id }) => id),
        );
        onChange(next, movedIn(stories, next));
      }}
      onRemove={({ id, story }) =>
        onChange(removeStories(stories, new Set([id])), { kind: 'removed', story })
      }
      renderItem={({ story }, index) => (
        <span className="stories-numbered">
          <span className="stories-number">{index + 1}</span>
          <StoryLine story={story} />
        </span>
      )}
    />
  );
}

/** Names the story that was moved where exactly one was, by finding the one whose removal explains it. */
function movedIn(before: readonly StoryRef[], after: readonly StoryRef[]): ListEdit {
  const first = before.findIndex((story, index) => story !== after[index]);
  if (first < 0) return { kind: 'ordered' };
  for (const story of [before[first], after[first]]) {
    if (!story) continue;
    const key = new Set([storyKey(story)]);
    const [left, right] = [removeStories(before, key), removeStories(after, key)];
    if (left.every((other, index) => other === right[index])) {
      return { kind: 'moved', story, number: after.indexOf(story) + 1 };
    }
  }
  return { kind: 'ordered' };
}
