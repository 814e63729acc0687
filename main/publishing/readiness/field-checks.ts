import type { ReadinessCheck } from './check.ts';
import { fieldIssue } from './check.ts';

/** Checks of what is filled in beside the body. */
export const fieldChecks: readonly ReadinessCheck[] = [
  {
    name: 'headline-missing',
    find: ({ content: { fields } }) =>
      fields.headline.trim()
        ? []
        : [fieldIssue('block', 'headline', 'Lipsește titlul.', 'The headline is missing.')],
  },
  {
    name: 'section-missing',
    find: ({ content: { fields } }) =>
      fields.section.trim()
        ? []
        : [fieldIssue('block', 'section', 'Alege o secțiune.', 'Choose a section.')],
  },
  {
    name: 'standfirst-missing',
    find: ({ content: { fields } }) =>
      fields.standfirst.trim()
        ? []
        : [fieldIssue('warn', 'standfirst', 'Lipsește șapoul.', 'The standfirst is missing.')],
  },
  {
    name: 'author-missing',
    find: ({ content: { fields } }) =>
      fields.authors.some((author) => author.trim())
        ? []
        : [fieldIssue('block', 'authors', 'Lipsește autorul.', 'The author is missing.')],
  },
  {
    name: 'cover-alt',
    find: ({ content: { fields } }) =>
      !fields.cover || fields.coverAlt?.trim()
        ? []
        : [
            fieldIssue(
              'block',
              'coverAlt',
              'Imaginii de copertă îi lipsește textul alternativ.',
              'The cover picture has no alternative text.',
            ),
          ],
  },
  {
    name: 'cover-credit',
    find: ({ content: { fields } }) =>
      !fields.cover || fields.coverCredit?.trim()
        ? []
        : [
            fieldIssue(
              'block',
              'coverCredit',
              'Imaginii de copertă îi lipsește sursa.',
              'The cover picture has no credit.',
            ),
          ],
  },
  {
    name: 'embargo',
    find: ({ content: { fields }, capabilities, action, now }) => {
      const { embargoUntil } = fields;
      const running = embargoUntil !== null && new Date(embargoUntil) > now;
      // Only publishing makes it public; a publisher decides about a submitted one.
      if (!running || action === 'submit' || capabilities.includes('schedule')) return [];
      const until = (language: string) =>
        new Date(embargoUntil).toLocaleString(language, {
          timeZone: 'Europe/Bucharest',
          dateStyle: 'long',
          timeStyle: 'short',
        });
      return [
        fieldIssue(
          'block',
          'embargoUntil',
          `Articolul este sub embargo până la ${until('ro')}, iar acest site nu poate programa publicarea.`,
          `The article is under embargo until ${until('en-GB')}, and this site cannot schedule.`,
        ),
      ];
    },
  },
];
