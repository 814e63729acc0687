import type { ArticleContent } from '../shared/article/article.ts';
import type { SiteProfile } from '../shared/article/site-profile.ts';
import type { PreviewInput } from './site/index.ts';
import { renderPreview, siteAsset } from './site/index.ts';

interface Page {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

interface Dependencies {
  readonly content: (draftId: string) => ArticleContent;
  readonly profile: () => SiteProfile;
  readonly mediaSize: PreviewInput['mediaSize'];
  readonly firstPublishedAt: (draftId: string) => string | null;
}

/**
 * The pages of a draft as its readers will see it: `preview/<draftId>`, and under `preview/assets/`
 * what they need. Null for any other path; an unknown draft is `draft-not-found`.
 */
export function previewPages({
  content,
  profile,
  mediaSize,
  firstPublishedAt,
}: Dependencies): (path: string) => Promise<Page | null> {
  return async (path) => {
    const [, draftId] = /^preview\/([0-9a-f-]{36})$/.exec(path) ?? [];
    if (draftId !== undefined) {
      const body = renderPreview({
        content: content(draftId),
        profile: profile(),
        mediaUrl: (hash) => `../media/${hash}`,
        mediaSize,
        assets: 'assets',
        publishedAt: firstPublishedAt(draftId),
        now: new Date(),
      });
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
      return { headers, body };
    }
    const [, name] = /^preview\/assets\/([a-z0-9./-]+)$/.exec(path) ?? [];
    const asset = name === undefined ? null : await siteAsset(name);
    if (!asset) return null;
    const headers = { 'content-type': asset.type, 'cache-control': 'private, max-age=3600' };
    return { headers, body: asset.body };
  };
}
