import { z } from 'zod';
import { articleContent } from '../../../shared/article/article.ts';
import { furniture } from '../../../shared/article/site-profile.ts';
import { definitionOf } from '../../../shared/blocks/index.ts';
import type { ProblemField } from '../problem.ts';
import { Problem } from '../problem.ts';

/** How far the clock of a newsroom's computer may run ahead of the site's, in milliseconds. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;

const instant = z.iso.datetime();

/**
 * An article as it is sent. The ninjs members around `condei` are for readers that do not know our
 * document; this site renders the document and looks at nothing else.
 */
export const articleInput = z.object({
  condei: z.object({
    operationId: z.uuid(),
    draftId: z.uuid().optional(),
    state: z.enum(['published', 'submitted']),
    slug: z.string().max(120),
    visibleAt: instant.nullable(),
    significantUpdateAt: instant.nullable(),
    furniture: z.array(furniture).max(50),
    content: articleContent,
  }),
});
export type ArticleInput = z.infer<typeof articleInput>;

/** Refuses with 422 and every faulty path what would make a page without headline, section or picture. */
export function checkInput(
  { condei }: ArticleInput,
  site: { readonly hasMedium: (hash: string) => boolean; readonly now: Date },
): void {
  const { fields } = condei.content;
  const latest = site.now.getTime() + CLOCK_SKEW_MS;
  const isFuture = (date: string | null) => date !== null && Date.parse(date) > latest;
  const faults: readonly (ProblemField | false)[] = [
    !fields.headline.trim() && fault('content.fields.headline', 'Lipsește titlul.'),
    !fields.section.trim() && fault('content.fields.section', 'Lipsește secțiunea.'),
    isFuture(condei.visibleAt) && fault('visibleAt', 'Data publicării este în viitor.'),
    condei.state === 'published' &&
      isFuture(fields.embargoUntil) &&
      fault('content.fields.embargoUntil', 'Articolul este sub embargo.'),
    ...mediaOf(condei).map(
      ({ hash, path }) => !site.hasMedium(hash) && fault(path, 'Imaginea nu a fost încărcată.'),
    ),
  ];
  const found = faults.filter((candidate) => candidate !== false);
  if (found.length === 0) return;
  throw new Problem(422, found.map(({ message }) => message).join(' '), { fields: found });
}

function mediaOf({ content }: ArticleInput['condei']) {
  const inBlocks = content.body.blocks.flatMap((block, index) => {
    const definition = definitionOf(block);
    const values = definition?.values(block) ?? {};
    return Object.entries(definition?.fields ?? {}).flatMap(([name, field]) => {
      const hash = values[name];
      const path = `content.body.blocks.${index}.${name}`;
      return field.kind === 'media' && typeof hash === 'string' && hash ? [{ hash, path }] : [];
    });
  });
  const { cover } = content.fields;
  return cover ? [{ hash: cover, path: 'content.fields.cover' }, ...inBlocks] : inBlocks;
}

function fault(path: string, message: string): ProblemField {
  return { path: `condei.${path}`, message };
}
