import type { OpenArticle } from '../editor/index.tsx';
import type { Mark } from './page/article-language.ts';

type Listener = (mark: Mark) => void;
const listeners = new WeakMap<OpenArticle, Listener>();

/** The page of an article follows requests to show a mark; returns its own end. */
export function followReveal(article: OpenArticle, listener: Listener): () => void {
  listeners.set(article, listener);
  return () => {
    if (listeners.get(article) === listener) listeners.delete(article);
  };
}

/** Asks the article's page to show a mark and open its card. */
export function revealMark(article: OpenArticle, mark: Mark): void {
  listeners.get(article)?.(mark);
}
