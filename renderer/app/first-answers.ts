import { api } from './api.ts';

/**
 * What the first page needs of the core. Imported before everything else in the window's script: the
 * core answers while the rest of it is evaluated.
 */
export const firstAnswers = {
  settings: api.settings.get(),
  profile: api.profile.get(),
  newest: api.drafts.list({ place: 'library', query: '', offset: 0, limit: 1 }),
};
export type FirstAnswers = typeof firstAnswers;

// Whoever needs an answer tells of its failure.
for (const answer of Object.values<Promise<unknown>>(firstAnswers)) answer.catch(() => undefined);
