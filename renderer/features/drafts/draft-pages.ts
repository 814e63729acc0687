import type { DraftSummary } from '../../../shared/contract/drafts.ts';

/** One line of the library. */
export interface DraftLine extends DraftSummary {
  /** Where the search words stand in the text, or null. */
  readonly snippet: string | null;
}

/** The lines read so far of one list, page by page. */
export interface DraftPages {
  readonly pages: readonly { readonly drafts: readonly DraftLine[]; readonly total: number }[];
}

/** Which drafts a list shows. */
export type DraftPlace = 'library' | 'bin';

/**
 * A list after one of its drafts changed: the line moves to the top, for it is the newest now; it
 * appears where it is new and goes where it left. Only for lists without search words: what a
 * search finds, only the core can tell.
 */
export function withChange<P extends DraftPages>(
  list: P,
  place: DraftPlace,
  id: string,
  summary: DraftSummary | null,
): P {
  const known = list.pages.some(({ drafts }) => drafts.some((line) => line.id === id));
  const belongs = summary !== null && (summary.binnedAt !== null) === (place === 'bin');
  if (!known && !belongs) return list;
  const growth = Number(belongs) - Number(known);
  const pages = list.pages.map((page, index) => {
    const others = page.drafts.filter((line) => line.id !== id);
    const drafts = belongs && index === 0 ? [{ ...summary, snippet: null }, ...others] : others;
    return { ...page, drafts, total: page.total + growth };
  });
  return { ...list, pages };
}
