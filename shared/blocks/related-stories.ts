import { storyListHtml } from '../article/story-list.ts';
import { defineBlock } from './define-block.ts';

export const relatedStories = defineBlock({
  type: 'related-stories',
  label: { ro: 'Articole conexe', en: 'Related stories' },
  keywords: ['conexe', 'legături', 'citește și', 'related'],
  icon: 'newspaper',
  fields: {
    stories: { kind: 'stories', label: { ro: 'Articole', en: 'Stories' }, required: true },
  },
  renderHtml: ({ stories }) => storyListHtml('related-stories', 'Articole conexe', stories),
  plainText: () => [],
});
