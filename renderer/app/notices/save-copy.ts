import type { OpenArticle } from '../../features/editor/index.tsx';
import { showToast } from '../../ui/index.ts';
import { appWords } from '../locale/index.ts';

/** Hands the article to the user as a file: it needs neither the disk of our data nor the core. */
export function saveCopy(article: OpenArticle): void {
  const { name, type, text } = article.exportFile();
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
  showToast({ severity: 'success', title: appWords.text('connection.copied') });
}
