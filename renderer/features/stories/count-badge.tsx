import { storyWords } from './locale/index.ts';
import { countState } from './story-lists.ts';

interface CountBadgeProps {
  readonly count: number;
  readonly range: { readonly min: number; readonly max: number };
}

/** „12 articole · mai lipsesc 16”: how many stories a list has and how that stands to its range. */
export function CountBadge({ count, range }: CountBadgeProps) {
  const text = storyWords.useText();
  const state = countState(count, range);
  return (
    <span
      className={state.kind === 'in-range' ? 'stories-count' : 'stories-count stories-count-off'}
    >
      {text('count', { count })} · {stateWords()}
    </span>
  );

  function stateWords(): string {
    switch (state.kind) {
      case 'in-range':
        if (range.min === range.max) return text('range.exactly', range);
        return range.min === 0 ? text('range.atMost', range) : text('range.between', range);
      case 'too-few':
        return text('range.missing', { count: state.missing });
      case 'too-many':
        return text('range.surplus', { count: state.surplus });
    }
  }
}
