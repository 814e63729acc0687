import type { Block } from '../../../shared/article/block.ts';
import { storyRef } from '../../../shared/article/story-ref.ts';
import type { BlockContext } from '../../../shared/blocks/index.ts';
import { definitionOf } from '../../../shared/blocks/index.ts';
import { assetReply } from '../assets.ts';
import { Problem } from '../problem.ts';
import type { Reply } from '../reply.ts';
import { pageReply } from '../reply.ts';
import type { Route, Visit } from '../router.ts';
import type { Articles, SiteArticle } from '../store/articles.ts';
import type { FurnitureStore } from '../store/furniture.ts';
import type { MediaStore } from '../store/media.ts';
import type { Sections } from '../store/sections.ts';
import { articlePage } from './article-page.ts';
import { failurePage } from './failure-page.ts';
import type { Frame } from './layout.ts';
import type { Teaser } from './list-pages.ts';
import { frontPage, listPage } from './list-pages.ts';

const PAGE = 40;

interface Deps {
  readonly siteName: string;
  readonly articles: Articles;
  readonly sections: Sections;
  readonly furniture: FurnitureStore;
  readonly media: MediaStore;
  readonly now: () => Date;
}

/** The public pages, and the page that stands in for one that cannot be shown. */
export function publicPages(deps: Deps): {
  readonly routes: readonly Route[];
  readonly failurePage: (problem: Problem) => Reply;
} {
  const { articles, sections, media } = deps;
  const frame = (): Frame => ({
    siteName: deps.siteName,
    sections: sections.all().map(({ name, slug }) => ({ name, href: `/${slug}` })),
    assets: '/assets',
    home: '/',
    now: deps.now().toISOString(),
  });
  const context: BlockContext = {
    mediaUrl: (hash) => `/media/${hash}`,
    mediaSize: (hash) => {
      const { width, height } = media.find(hash) ?? { width: null, height: null };
      return width === null || height === null ? null : { width, height };
    },
    furniture: (id) => deps.furniture.find(id),
  };
  const show = (article: SiteArticle, origin: string, notice: string | null): Reply => {
    if (!article.content) throw new Problem(410);
    const blocks = article.content.body.blocks.map((block) =>
      withLiveStories(block, articles, origin),
    );
    const page = articlePage(frame(), {
      content: { ...article.content, body: { ...article.content.body, blocks } },
      context,
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      changedAt: article.changedAt,
      canonical: notice === null ? origin + article.path : null,
      sectionHref: `/${article.section.slug}`,
      notice,
    });
    return pageReply(200, page);
  };

  const routes: readonly Route[] = [
    { method: 'GET', pattern: '/', handle: (visit) => front(visit) },
    {
      method: 'GET',
      pattern: '/assets/:name',
      handle: ({ params }) => assetReply(params['name'] ?? ''),
    },
    {
      method: 'GET',
      pattern: '/assets/fonts/:name',
      handle: ({ params }) => assetReply(`fonts/${params['name'] ?? ''}`),
    },
    {
      method: 'GET',
      pattern: '/media/:hash',
      handle: async ({ params }) => {
        const medium = media.find(params['hash'] ?? '');
        if (!medium) throw new Problem(404);
        const headers = {
          'content-type': medium.type,
          'cache-control': 'public, max-age=31536000, immutable',
          'content-security-policy': "default-src 'none'; sandbox",
        };
        return { status: 200, headers, body: await media.read(medium.hash) };
      },
    },
    {
      method: 'GET',
      pattern: '/preview/:key',
      handle: ({ params, origin }) => {
        const article = articles.byPreviewKey(params['key'] ?? '');
        if (article?.state !== 'submitted') throw new Problem(404);
        return show(article, origin, 'Previzualizare: articolul așteaptă să fie publicat.');
      },
    },
    {
      method: 'GET',
      pattern: '/:year/:month/:slug',
      handle: ({ params, origin }) => {
        const { year = '', month = '', slug = '' } = params;
        const article = articles.byPath(`/${year}/${month}/${slug}`);
        if (!article || article.state === 'submitted') throw new Problem(404);
        if (article.state !== 'published') throw new Problem(410);
        return show(article, origin, null);
      },
    },
    {
      method: 'GET',
      pattern: '/:section',
      handle: ({ params, query }) => {
        const section = sections.find(params['section'] ?? '');
        if (!section) throw new Problem(404);
        const page = pageNumber(query);
        const { teasers, older } = newest(section.slug, page, `/${section.slug}`);
        return pageReply(200, listPage(frame(), section.name, teasers, older));
      },
    },
  ];

  function front({ query }: Visit): Reply {
    const page = pageNumber(query);
    const { teasers, older } = newest('', page, '/');
    const shown = frame();
    return pageReply(
      200,
      page === 1
        ? frontPage(shown, teasers, older)
        : listPage(shown, 'Știri mai vechi', teasers, older),
    );
  }

  function newest(section: string, page: number, path: string) {
    const found = articles.newest(section, PAGE + 1, (page - 1) * PAGE);
    const older = found.length > PAGE ? `${path}?pagina=${page + 1}` : null;
    return { teasers: found.slice(0, PAGE).flatMap(teaser), older };
  }

  return {
    routes,
    failurePage: ({ status }) => pageReply(status, failurePage(frame(), status)),
  };
}

function teaser({ path, content, section, publishedAt }: SiteArticle): readonly Teaser[] {
  if (!content || publishedAt === null) return [];
  const { name, slug } = section;
  const picture = content.fields.cover === null ? null : `/media/${content.fields.cover}`;
  return [
    {
      href: path,
      fields: content.fields,
      section: { name, href: `/${slug}` },
      publishedAt,
      picture,
    },
  ];
}

/** Stories of this site get their address of today; those that were taken down are left out. */
function withLiveStories(block: Block, articles: Articles, origin: string): Block {
  const definition = definitionOf(block);
  const lists = Object.entries(definition?.fields ?? {})
    .filter(([, field]) => field.kind === 'stories')
    .map(([name]) => {
      const refs = storyRef.array().safeParse(block[name]).data ?? [];
      const live = refs.flatMap((ref) => {
        const article = articles.byId(ref.remoteId);
        if (!article) return [ref];
        return article.state === 'published' ? [{ ...ref, url: origin + article.path }] : [];
      });
      return [name, live] as const;
    });
  return lists.length === 0 ? block : { ...block, ...Object.fromEntries(lists) };
}

function pageNumber(query: URLSearchParams): number {
  const text = query.get('pagina') ?? '1';
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Problem(404);
  return Number(text);
}
