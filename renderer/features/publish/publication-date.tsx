import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../app/query.ts';
import { useDates } from '../../i18n/index.ts';
import { publishWords } from './locale/index.ts';

interface PublicationDateProps {
  readonly draftId: string;
}

/** The visible date of an article: never empty, before the first publication it says when it comes. */
export function PublicationDate({ draftId }: PublicationDateProps) {
  const text = publishWords.useText();
  const dates = useDates();
  const { data = [] } = useQuery(callQuery('publishing', 'publications', { draftId }));
  const published = data
    .flatMap(({ firstPublishedAt }) => firstPublishedAt ?? [])
    .toSorted((a, b) => a.localeCompare(b))[0];
  return (
    <div className="publish-date">
      <span className="ui-field-label">{text('date.label')}</span>
      <span>{published === undefined ? text('date.later') : dates.full(published)}</span>
    </div>
  );
}
