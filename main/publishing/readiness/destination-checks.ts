import type { ReadinessIssue } from '../../../shared/contract/publishing.ts';
import type { ReadinessCheck } from './check.ts';

/** Checks of what the login may do and what the site can do. */
export const destinationChecks: readonly ReadinessCheck[] = [
  {
    name: 'rights',
    find: ({ destination, action }) => {
      const { rights } = destination;
      // Not verified yet: the site will say.
      if (rights === null) return [];
      if (!rights.publish && !rights.submit) {
        return [
          issue(
            'block',
            `Contul de pe „${destination.name}” nu poate nici publica, nici trimite spre publicare.`,
            `The login at “${destination.name}” may neither publish nor submit.`,
          ),
        ];
      }
      if (rights.publish || action === 'submit') return [];
      return action === null
        ? []
        : [
            issue(
              'block',
              `Contul de pe „${destination.name}” nu poate publica. Trimite articolul la publicare.`,
              `The login at “${destination.name}” may not publish. Submit the article instead.`,
            ),
          ];
    },
  },
  {
    name: 'capability',
    find: ({ capabilities, action, destination: { rights, name } }) => {
      const submits = action === 'submit' || (action === null && rights?.publish === false);
      if (submits && !capabilities.includes('submit')) {
        return [
          issue(
            'block',
            `„${name}” nu primește articole spre aprobare. E nevoie de un cont care poate publica.`,
            `“${name}” takes no submissions. A login that may publish is needed.`,
          ),
        ];
      }
      if (action === 'unpublish' && !capabilities.includes('unpublish')) {
        return [
          issue(
            'block',
            `De pe „${name}” articolele nu pot fi retrase din Condei. Retrage-l din administrarea site-ului.`,
            `“${name}” cannot take articles down from here. Do it in the site's own administration.`,
          ),
        ];
      }
      return [];
    },
  },
  {
    name: 'tags-unsupported',
    find: ({ content, capabilities, action, destination: { name } }) =>
      action === 'unpublish' || content.fields.tags.length === 0 || capabilities.includes('tags')
        ? []
        : [
            {
              severity: 'warn',
              message: {
                ro: `„${name}” nu are taguri: cele ale articolului nu vor apărea.`,
                en: `“${name}” has no tags: those of the article will not appear.`,
              },
              target: { kind: 'field', field: 'tags' },
            },
          ],
  },
];

function issue(
  severity: ReadinessIssue['severity'],
  ro: string,
  en: string,
): Omit<ReadinessIssue, 'check'> {
  return { severity, message: { ro, en }, target: { kind: 'destination' } };
}
