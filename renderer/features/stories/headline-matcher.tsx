import { useMutation } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { Banner, Button } from '../../ui/index.ts';
import { storyWords } from './locale/index.ts';
import { sortMatches } from './pasted-headlines.ts';
import { useRefusalWords } from './refusal-words.ts';
import type { Addition } from './story-lists.ts';
import type { StoryRef } from '../../../shared/article/story-ref.ts';

interface HeadlineMatcherProps {
  readonly headlines: readonly string[];
  /** Adds what was found, in order, and says what became of it. */
  readonly onAdd: (stories: readonly StoryRef[]) => Addition;
  /** Searches for one headline that was not found as it is. */
  readonly onSearch: (headline: string) => void;
  readonly onClose: () => void;
}

/**
 * Offers to turn a pasted list of headlines into references, adds those that the archive has, and
 * keeps the others in sight with the reason.
 */
export function HeadlineMatcher({ headlines, onAdd, onSearch, onClose }: HeadlineMatcherProps) {
  const text = storyWords.useText();
  const match = useMutation({
    mutationFn: async () => {
      const answers = await api.archive.match({ headlines: [...headlines] });
      const { matched, unmatched } = sortMatches(headlines, answers);
      const { refused } = onAdd(matched);
      if (unmatched.length === 0 && refused.length === 0) onClose();
      return { unmatched, refused };
    },
  });

  if (match.data) {
    return <Leftovers {...match.data} onSearch={onSearch} onClose={onClose} />;
  }
  const offer = text('paste.offer', { count: headlines.length });
  return (
    <div className="stories-matcher">
      <Banner
        severity={match.error ? 'error' : 'info'}
        title={match.error ? text('picker.failed') : text('paste.pasted')}
        actions={
          <>
            <Button onPress={onClose}>{text('paste.dismiss')}</Button>
            <Button
              variant="primary"
              autoFocus
              isPending={match.isPending}
              onPress={() => match.mutate()}
            >
              {match.isPending ? text('paste.matching') : offer}
            </Button>
          </>
        }
      >
        {text('paste.offerText')}
      </Banner>
    </div>
  );
}

interface LeftoversProps {
  readonly unmatched: readonly string[];
  readonly refused: Addition['refused'];
  readonly onSearch: (headline: string) => void;
  readonly onClose: () => void;
}

/** What did not become a reference: the headlines not found, then the stories that were refused. */
function Leftovers({ unmatched, refused, onSearch, onClose }: LeftoversProps) {
  const text = storyWords.useText();
  const refusalWords = useRefusalWords();
  return (
    <div className="stories-matcher">
      {unmatched.length > 0 && (
        <Banner
          severity="warning"
          title={text('paste.unmatched', { count: unmatched.length })}
          onClose={onClose}
        >
          <p>{text('paste.unmatchedText')}</p>
          <ul className="stories-leftovers">
            {unmatched.map((headline) => (
              <li key={headline}>
                <span>{headline}</span>
                <Button
                  size="small"
                  variant="quiet"
                  icon="search"
                  aria-label={text('paste.searchNamed', { headline })}
                  onPress={() => onSearch(headline)}
                >
                  {text('paste.search')}
                </Button>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {refused.length > 0 && (
        <Banner
          severity="info"
          title={text('paste.refused', { count: refused.length })}
          onClose={onClose}
        >
          <ul className="stories-leftovers">
            {refused.map(({ story, refusal }, index) => (
              // The same story may have been pasted under two headlines.
              <li key={index}>
                <span>{story.headline}</span>
                <span className="stories-refusal">{refusalWords(refusal)}</span>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </div>
  );
}
