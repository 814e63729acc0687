import type { ArchiveSpelling } from '../../../../shared/contract/archive.ts';
import { areOneName } from '../worker/document.ts';
import type { WrittenName } from '../worker/document.ts';

/** A name the article writes in one way and the archive mostly in another. */
export interface ArchiveHabit {
  readonly name: WrittenName;
  readonly usual: ArchiveSpelling;
}

/** One story may be the one with the mistake. */
const FEWEST_STORIES = 2;

/** The names that the archive mostly writes in another way; `found` answers `names` in their order. */
export function archiveHabits(
  names: readonly WrittenName[],
  found: readonly (readonly ArchiveSpelling[])[],
): readonly ArchiveHabit[] {
  return names.flatMap((name, index) => {
    const spellings = found[index] ?? [];
    const own = spellings.find(({ text }) => text === name.text)?.stories ?? 0;
    const usual = spellings.find(
      ({ text, stories }) =>
        text !== name.text &&
        stories >= FEWEST_STORIES &&
        stories > 2 * own &&
        areOneName(name.text, text, (one) => one === name.text && name.isKnown),
    );
    return usual ? [{ name, usual }] : [];
  });
}
