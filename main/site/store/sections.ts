import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { slugFrom } from '../../../shared/article/slug.ts';

const section = z.object({ slug: z.string(), name: z.string() });
export type SiteSection = Readonly<z.infer<typeof section>>;

const tag = z.object({ name: z.string(), articles: z.number() });

/** First path parts that are not sections. */
const reserved = new Set(['api', 'media', 'assets', 'preview']);

export type Sections = ReturnType<typeof sectionsOf>;

/** Sections and tags of the site, in the order of the masthead and of use. */
export function sectionsOf(db: DatabaseSync) {
  const all = db.prepare('SELECT slug, name FROM sections ORDER BY position');
  const named = db.prepare('SELECT slug, name FROM sections WHERE name = ?');
  const bySlug = db.prepare('SELECT slug, name FROM sections WHERE slug = ?');
  const insert = db.prepare(
    'INSERT INTO sections (slug, name, position) VALUES (?, ?, (SELECT count(*) FROM sections))',
  );
  const tags = db.prepare(
    `SELECT tag.value AS name, count(*) AS articles FROM articles, json_each(content, '$.fields.tags') AS tag
     WHERE state = 'published' GROUP BY tag.value ORDER BY articles DESC, name LIMIT 1000`,
  );
  const find = (slug: string): SiteSection | null => {
    const found = bySlug.get(slug);
    return found ? section.parse(found) : null;
  };
  return {
    all: (): readonly SiteSection[] => all.all().map((found) => section.parse(found)),
    find,
    /** The section of this name; one that is new to the site goes to the end of the masthead. */
    ensure: (name: string): SiteSection => {
      const known = named.get(name);
      if (known) return section.parse(known);
      const wanted = slugFrom(name) || 'sectiune';
      const taken = (slug: string) => reserved.has(slug) || /^\d{4}$/.test(slug) || find(slug);
      let slug = wanted;
      for (let number = 2; taken(slug); number += 1) slug = `${wanted}-${number}`;
      insert.run(slug, name);
      return { slug, name };
    },
    tags: () => tags.all().map((found) => tag.parse(found)),
  };
}
