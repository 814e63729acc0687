import type { DraftSummary } from '../../../shared/contract/drafts.ts';
import './draft-facts.css';
import { draftWords } from './locale/index.ts';

interface DraftFactsProps {
  readonly draft: Pick<DraftSummary, 'review' | 'site'>;
}

/** The states of a draft that is not open: its text is saved, where review stands, what is public. */
export function DraftFacts({ draft: { review, site } }: DraftFactsProps) {
  const text = draftWords.useText();
  return (
    <span className="draft-facts">
      <span className="draft-fact draft-fact-good">
        <span className="visually-hidden">{text('fact.text')}: </span>
        {text('fact.saved')}
      </span>
      <span className={`draft-fact draft-fact-${reviewTone[review]}`}>
        <span className="visually-hidden">{text('fact.review')}: </span>
        {text(`review.${review}`)}
      </span>
      <span className={`draft-fact draft-fact-${siteTone[site]}`}>
        <span className="visually-hidden">{text('fact.site')}: </span>
        {text(`site.${site}`)}
      </span>
    </span>
  );
}

/** How loudly a state asks for attention. */
export type Tone = 'quiet' | 'busy' | 'good' | 'warning' | 'bad';

/** Tones of the review states. */
export const reviewTone: Readonly<Record<DraftSummary['review'], Tone>> = {
  writing: 'quiet',
  submitted: 'busy',
  approved: 'good',
};

/** Tones of the site states. */
export const siteTone: Readonly<Record<DraftSummary['site'], Tone>> = {
  never: 'quiet',
  queued: 'busy',
  published: 'good',
  changed: 'warning',
  unpublished: 'quiet',
  failed: 'bad',
};
