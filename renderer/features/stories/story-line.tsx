import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { useDates } from '../../i18n/index.ts';
import { Icon, MarkedText } from '../../ui/index.ts';
import { storyWords } from './locale/index.ts';
import { useDestinationName } from './use-destination-name.ts';

interface StoryLineProps {
  readonly story: StoryRef;
  /** Parts of the headline that match what was searched stand out. */
  readonly query?: string;
}

/** A story in two lines: its headline, then section, date, site, and a mark where it is not public. */
export function StoryLine({ story, query = '' }: StoryLineProps) {
  const text = storyWords.useText();
  const dates = useDates();
  const destinationName = useDestinationName();
  const date = story.publishedAt === null ? text('row.noDate') : dates.short(story.publishedAt);
  const facts = [story.section, date, destinationName(story.destinationId)].filter(Boolean);
  return (
    <span className="stories-line">
      <span className="stories-headline">
        <MarkedText text={story.headline} query={query} />
      </span>
      <span className="stories-facts">
        {facts.join(' · ')}
        <StateMark story={story} />
      </span>
    </span>
  );
}

function StateMark({ story: { state } }: Pick<StoryLineProps, 'story'>) {
  const text = storyWords.useText();
  switch (state) {
    case 'published':
      return null;
    case 'unknown':
      return <span className="stories-mark">{text('row.unknown')}</span>;
    case 'unpublished':
    case 'missing':
      return (
        <span className="stories-mark stories-mark-bad">
          <Icon name="triangle-alert" size={12} />
          {text(state === 'missing' ? 'row.missing' : 'row.unpublished')}
        </span>
      );
  }
}
