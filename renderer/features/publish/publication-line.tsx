import type { Publication } from '../../../shared/contract/publishing.ts';
import { useDates } from '../../i18n/index.ts';
import { PageLink } from '../outbox/index.tsx';
import { publishWords } from './locale/index.ts';

interface PublicationLineProps {
  readonly publication: Publication | null;
}

/** What an article is on a site: its state, its date of publication and the way to its page. */
export function PublicationLine({ publication }: PublicationLineProps) {
  const text = publishWords.useText();
  const dates = useDates();
  const date = publication?.receipt.publishedAt ?? publication?.firstPublishedAt ?? null;
  return (
    <div className="publish-publication">
      <p className={`publish-state publish-state-${publication?.state ?? 'never'}`}>
        {text(`state.${stateKey(publication)}`)}
      </p>
      {date !== null && (
        <p className="publish-facts">{text('since', { date: dates.full(date) })}</p>
      )}
      {publication?.state === 'published' && <PageLink url={publication.receipt.url} />}
    </div>
  );
}

function stateKey(publication: Publication | null) {
  if (!publication) return 'never';
  const { state, changed } = publication;
  switch (state) {
    case 'published':
      return changed ? 'changed' : 'published';
    case 'submitted':
      return changed ? 'submittedChanged' : 'submitted';
    case 'unpublished':
      return 'unpublished';
  }
}
