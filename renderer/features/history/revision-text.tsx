import { useQuery } from '@tanstack/react-query';
import type { ArticleContent } from '../../../shared/article/article.ts';
import { renderBody } from '../../../shared/article/render-html.ts';
import { callQuery } from '../../app/query.ts';
import { historyWords } from './locale/index.ts';

/** An article's content as its page would show it, read only. */
export function RevisionText({ content: { fields, body } }: { readonly content: ArticleContent }) {
  const text = historyWords.useText();
  const profile = useQuery(callQuery('profile', 'get')).data;
  const html = renderBody(body, {
    mediaUrl: (hash) => `media/${hash}`,
    furniture: (id) => profile?.furniture.find((entry) => entry.id === id),
  });
  return (
    <article className="history-text" lang={fields.language}>
      {fields.label !== '' && <p className="history-text-label">{fields.label}</p>}
      <h2 className="history-text-headline">{fields.headline || text('untitled')}</h2>
      {fields.standfirst !== '' && <p className="history-text-standfirst">{fields.standfirst}</p>}
      {body.blocks.length === 0 ? (
        <p className="history-intro">{text('view.empty')}</p>
      ) : (
        // Only the `html` template makes an Html, and it has escaped every value.
        <div dangerouslySetInnerHTML={{ __html: html.toString() }} />
      )}
    </article>
  );
}
