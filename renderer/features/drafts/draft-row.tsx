import { useDates, useNow } from '../../i18n/index.ts';
import { MarkedText } from '../../ui/index.ts';
import { DraftFacts } from './draft-facts.tsx';
import type { DraftLine } from './draft-pages.ts';
import './draft-row.css';
import { draftWords } from './locale/index.ts';

interface DraftRowProps {
  readonly draft: DraftLine;
  readonly isOpen: boolean;
  /** What was searched, marked where the line shows it. */
  readonly query: string;
}

/** What one line of the library shows. */
export function DraftRow({ draft, isOpen, query }: DraftRowProps) {
  const text = draftWords.useText();
  const dates = useDates();
  const now = useNow();
  const when = draft.binnedAt ?? draft.updatedAt;
  const relative = dates.relative(when, now);
  return (
    <div className={isOpen ? 'draft-row draft-row-open' : 'draft-row'}>
      <p className="draft-row-top">
        {draft.label !== '' && <span className="draft-row-label">{draft.label}</span>}
        <span className="draft-row-section">{draft.section || text('noSection')}</span>
        <time className="draft-row-time" dateTime={when} title={dates.full(when)}>
          {draft.binnedAt === null ? relative : text('bin.since', { when: relative })}
        </time>
      </p>
      <p
        className={draft.headline ? 'draft-row-headline' : 'draft-row-headline draft-row-untitled'}
      >
        {draft.headline ? <MarkedText text={draft.headline} query={query} /> : text('untitled')}
        {isOpen && <span className="visually-hidden"> ({text('open')})</span>}
      </p>
      {draft.snippet !== null && (
        <p className="draft-row-snippet">
          <MarkedText text={draft.snippet} query={query} />
        </p>
      )}
      <p className="draft-row-meta">
        {draft.authors.join(', ') || text('noAuthor')}
        <span aria-hidden="true"> · </span>
        {text('words', { count: draft.words })}
      </p>
      <DraftFacts draft={draft} />
    </div>
  );
}
