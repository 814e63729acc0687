import { isListOfHeadlines } from './shape-lines.ts';
import type { Line } from './line.ts';

/**
 * Reads plain text: every line is a paragraph. Lines without an empty one between them that read as
 * headlines are a list, because that is what a copied list of stories becomes.
 */
export function linesFromText(text: string): readonly Line[] {
  const groups = text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[\s\u00a0]*\n/)
    .map((group) => group.split('\n').map(tidy).filter(Boolean));
  return groups.flatMap((group): readonly Line[] => {
    const asList = group.length >= 5 && isListOfHeadlines(group);
    return group.map((line): Line => {
      const children = [{ type: 'text' as const, text: line }];
      return asList
        ? { kind: 'item', ordered: false, level: 1, children }
        : { kind: 'paragraph', children };
    });
  });
}

function tidy(line: string): string {
  return line
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replaceAll(/[\s\u00a0\u2007\u202f]+/gu, ' ')
    .trim();
}
