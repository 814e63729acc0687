/** Longest slug made from a headline, in characters; cut at a word. */
const MAX_SLUG = 80;

/**
 * The address part made from a headline: Romanian letters folded (both ș and ş), lower case,
 * words joined by hyphens, at most 80 characters cut between words. Empty for a headline without
 * letters or digits.
 */
export function slugFrom(headline: string): string {
  const words = headline
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MAX_SLUG);
    if (longer.length > MAX_SLUG) break;
    slug = longer;
  }
  return slug;
}
