import { storyListHtml } from '../article/story-list.ts';
import { defineBlock } from './define-block.ts';

export const recommendedNews = defineBlock({
  type: 'recommended-news',
  label: { ro: 'Știri recomandate', en: 'Recommended news' },
  keywords: ['recomandate', 'știri', 'recommended'],
  icon: 'star',
  fields: {
    stories: { kind: 'stories', label: { ro: 'Articole', en: 'Stories' }, required: true },
  },
  renderHtml: ({ stories }) => storyListHtml('recommended-news', 'Știri recomandate', stories),
  plainText: () => [],
});
