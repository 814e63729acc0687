import { storyWords } from './locale/index.ts';
import { countState } from './story-lists.ts';

interface CountBadgeProps {
  readonly count: number;
  readonly range: { readonly min: number; readonly max: number };
}

/** „12 · mai lipsesc 16”: how many stories a list has and how that stands to the site profile. */
export function CountBadge({ count, range }: CountBadgeProps) {
  const text = storyWords.useText();
  const state = countState(count, range);
  switch (state.kind) {
    case 'in-range':
      return <span className="stories-count">{text('count', { count })}</span>;
    case 'too-few':
      return (
        <span className="stories-count stories-count-off">
          {text('count', { count })} · {text('range.missing', { count: state.missing })}
        </span>
      );
    case 'too-many':
      return (
        <span className="stories-count stories-count-off">
          {text('count', { count })} · {text('range.surplus', { count: state.surplus })}
        </span>
      );
  }
}
