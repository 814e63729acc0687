import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ }).max(2000);

/** A block the newsroom defines once and articles refer to by id: changing it changes it everywhere. */
export const furniture = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('app-promo'),
    id: z.string().min(1).max(64),
    name: z.string().min(1).max(80),
    text: z.string().max(600),
    appStoreUrl: url,
    googlePlayUrl: url,
  }),
  z.object({
    kind: z.literal('follow'),
    id: z.string().min(1).max(64),
    name: z.string().min(1).max(80),
    text: z.string().max(600),
    url,
  }),
]);
export type Furniture = z.infer<typeof furniture>;

const count = z.number().int().min(0).max(200);
const range = z.object({ min: count, max: count }).refine(({ min, max }) => min <= max);

/**
 * The sections of a newsroom that has not named its own: those of the profile and of the local site
 * with its demo archive, so that every story of the archive stands in a section one can choose.
 */
export const defaultSections = [
  'Politică',
  'Externe',
  'Apărare',
  'Economie',
  'Justiție',
  'Administrație',
  'Sănătate',
  'Educație',
  'Cultură',
  'Sport',
  'Știință',
] as const;

/** How one newsroom publishes: names, sections, labels, furniture, words, and how long its lists may be. */
export const siteProfile = z.object({
  siteName: z.string().min(1).max(80),
  sections: z.array(z.string().min(1).max(100)).max(100),
  labels: z.array(z.string().min(1).max(60)).max(50),
  furniture: z.array(furniture).max(50),
  related: range,
  recommended: range,
  /** The newsroom's word list, a dictionary as text; it comes with the profile to every desk. */
  words: z.string().max(400_000).optional(),
});
export type SiteProfile = z.infer<typeof siteProfile>;
