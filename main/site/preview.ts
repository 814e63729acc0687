import type { ArticleContent } from '../../shared/article/article.ts';
import type { PictureSize } from '../../shared/article/picture-html.ts';
import type { SiteProfile } from '../../shared/article/site-profile.ts';
import { articlePage } from './pages/article-page.ts';

/** What a preview is made of; nothing of it needs the site to run. */
export interface PreviewInput {
  readonly content: ArticleContent;
  readonly profile: SiteProfile;
  /** Address of a stored picture, relative to the preview page. */
  readonly mediaUrl: (hash: string) => string;
  readonly mediaSize: (hash: string) => PictureSize | null;
  /** Address of the folder in which `siteAsset` is served, relative to the page, without a slash at the end. */
  readonly assets: string;
  /** First publication, where there was one; else the page says that the date is still to come. */
  readonly publishedAt: string | null;
  readonly now: Date;
}

/** The page that readers will get, before it is published; its masthead leads nowhere. */
export function renderPreview(input: PreviewInput): string {
  const { content, profile, publishedAt } = input;
  const now = input.now.toISOString();
  const frame = {
    siteName: profile.siteName,
    sections: profile.sections.map((name) => ({ name, href: null })),
    assets: input.assets,
    home: null,
    now,
  };
  const page = articlePage(frame, {
    content,
    context: {
      mediaUrl: input.mediaUrl,
      mediaSize: input.mediaSize,
      furniture: (id) => profile.furniture.find((entry) => entry.id === id),
    },
    publishedAt,
    updatedAt: null,
    changedAt: now,
    canonical: null,
    sectionHref: null,
    notice: null,
  });
  return page.toString();
}
