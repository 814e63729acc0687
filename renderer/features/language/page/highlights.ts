import type { Category } from '../worker/rule.ts';

/** A mark's place in the page. */
export interface PlacedMark {
  readonly category: Category;
  readonly range: StaticRange;
}

const names: Readonly<Record<Category, string>> = {
  spelling: 'ro-spell',
  typography: 'ro-typo',
  grammar: 'ro-gram',
  style: 'ro-style',
};
const priorities: Readonly<Record<Category, number>> = {
  spelling: 4,
  grammar: 3,
  typography: 2,
  style: 1,
};

/** The document's one highlight of a category: highlights are shared by all that is on the page. */
function highlightOf(category: Category): Highlight {
  const name = names[category];
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = priorities[category];
  highlight.type = category === 'spelling' ? 'spelling-error' : 'grammar-error';
  CSS.highlights.set(name, highlight);
  return highlight;
}

/** Marks drawn over the text of some units, without any change to the page's elements. */
export interface Painter {
  /** Draws a unit's marks in the place of those it had. */
  paint(unit: string, marks: readonly PlacedMark[]): void;
  clear(): void;
}

/** Makes a painter; several share the page's highlights. */
export function createPainter(): Painter {
  const painted = new Map<string, readonly PlacedMark[]>();
  const remove = (unit: string): void => {
    for (const { category, range } of painted.get(unit) ?? []) highlightOf(category).delete(range);
    painted.delete(unit);
  };
  return {
    paint: (unit, marks) => {
      remove(unit);
      if (marks.length === 0) return;
      for (const { category, range } of marks) highlightOf(category).add(range);
      painted.set(unit, marks);
    },
    clear: () => {
      for (const unit of [...painted.keys()]) remove(unit);
    },
  };
}
