import { createHash } from 'node:crypto';
import type { ArticleContent } from '../../shared/article/article.ts';

/** SHA-256 of an article's content in hexadecimal; the order of keys in its JSON does not matter. */
export function contentHash(content: ArticleContent): string {
  return createHash('sha256').update(JSON.stringify(content, sortedKeys)).digest('hex');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
