import type { ArticleContent } from '../../../shared/article/article.ts';
import type { SiteProfile } from '../../../shared/article/site-profile.ts';
import { storyKey } from '../../../shared/article/story-ref.ts';
import type { ReadinessIssue } from '../../../shared/contract/publishing.ts';
import type { BlockValue } from '../attachments.ts';
import { storiesOf } from '../attachments.ts';
import type { ReadinessCheck } from './check.ts';

/** Checks of related stories and recommended news. */
export const storyChecks: readonly ReadinessCheck[] = [
  {
    name: 'reference-gone',
    find: ({ content, stories }) =>
      allStories(content).flatMap(({ story, entry }) => {
        const state = stories.get(storyKey(story))?.state ?? story.state;
        if (state !== 'unpublished' && state !== 'missing') return [];
        const ro = state === 'missing' ? 'nu mai există pe site' : 'nu mai este publicat';
        const en = state === 'missing' ? 'is no longer on the site' : 'is no longer published';
        return [issue('block', entry, `„${story.headline}” ${ro}.`, `“${story.headline}” ${en}.`)];
      }),
  },
  {
    name: 'related-count',
    find: ({ content, profile }) => count(content, profile, 'related'),
  },
  {
    name: 'recommended-count',
    find: ({ content, profile }) => count(content, profile, 'recommended'),
  },
  {
    name: 'reference-twice',
    find: ({ content }) => {
      const seen = new Set<string>();
      return allStories(content).flatMap(({ story, entry }) => {
        const key = storyKey(story);
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        const ro = `„${story.headline}” apare de două ori între articolele conexe și știrile recomandate.`;
        const en = `“${story.headline}” stands twice among related stories and recommended news.`;
        return [issue('block', entry, ro, en)];
      });
    },
  },
  {
    name: 'reference-to-itself',
    find: ({ content, own }) =>
      allStories(content)
        .filter(({ story }) => own.has(storyKey(story)))
        .map(({ entry }) =>
          issue(
            'block',
            entry,
            'Articolul se recomandă pe sine. Scoate-l din listă.',
            'The article refers to itself. Remove it from the list.',
          ),
        ),
  },
];

const lists = {
  related: { type: 'related-stories', ro: 'articole conexe', en: 'related stories' },
  recommended: { type: 'recommended-news', ro: 'știri recomandate', en: 'recommended news' },
} as const;

function count(
  content: ArticleContent,
  profile: SiteProfile,
  list: keyof typeof lists,
): readonly Omit<ReadinessIssue, 'check'>[] {
  const { type, ro, en } = lists[list];
  const { min, max } = profile[list];
  const stories = storiesOf(content, type);
  if (stories.length >= min && stories.length <= max) return [];
  const [last] = stories.slice(-1);
  const block = content.body.blocks.find((candidate) => candidate.type === type);
  const message = {
    ro: `Numărul de ${ro} este ${stories.length}; profilul cere între ${min} și ${max}.`,
    en: `There are ${stories.length} ${en}; the profile asks for ${min} to ${max}.`,
  };
  const blockId = last?.entry.block.id ?? block?.id;
  const target =
    blockId === undefined
      ? ({ kind: 'body' } as const)
      : ({ kind: 'block', blockId, field: 'stories' } as const);
  return [{ severity: 'block', message, target }];
}

function allStories(content: ArticleContent) {
  return [...storiesOf(content, 'related-stories'), ...storiesOf(content, 'recommended-news')];
}

function issue(
  severity: ReadinessIssue['severity'],
  { block, field }: BlockValue,
  ro: string,
  en: string,
): Omit<ReadinessIssue, 'check'> {
  return { severity, message: { ro, en }, target: { kind: 'block', blockId: block.id, field } };
}
