import { Fragment } from 'react';
import { searchHits } from '../../shared/article/search-hits.ts';
import './marked-text.css';

interface MarkedTextProps {
  readonly text: string;
  /** What was searched; where the text has it, it stands out. */
  readonly query: string;
}

/** A text with the hits of a search marked, as drafts and archive are searched. */
export function MarkedText({ text, query }: MarkedTextProps) {
  const hits = searchHits(text, query);
  return (
    <span className="ui-marked-text">
      {hits.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(hits[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </span>
  );
}
