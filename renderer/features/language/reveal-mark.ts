import type { OpenArticle } from '../editor/index.tsx';
import type { Mark } from './page/article-language.ts';

/** What may be asked of the page of an article. */
interface PageRequests {
  /** Shows a mark and opens its card. */
  readonly show: (mark: Mark) => void;
  /** Goes to the mark after or before the caret. */
  readonly walk: (direction: 1 | -1) => void;
}

const pages = new WeakMap<OpenArticle, PageRequests>();

/** The page of an article follows requests from elsewhere in the window; returns its own end. */
export function followRequests(article: OpenArticle, page: PageRequests): () => void {
  pages.set(article, page);
  return () => {
    if (pages.get(article) === page) pages.delete(article);
  };
}

/** Asks the article's page to show a mark and open its card. */
export function revealMark(article: OpenArticle, mark: Mark): void {
  pages.get(article)?.show(mark);
}

/** Goes to the next (1) or the previous (-1) mark of an article and opens its card. */
export function walkMarks(article: OpenArticle, direction: 1 | -1): void {
  pages.get(article)?.walk(direction);
}
