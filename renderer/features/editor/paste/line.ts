import type { Inline } from '../../../../shared/article/inline.ts';

/** One line of something pasted, its markup already reduced to what an article knows. */
export type Line =
  | { readonly kind: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly tag: 'h2' | 'h3'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'item';
      readonly ordered: boolean;
      /** From 1. */
      readonly level: number;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'divider' };

/** The words of a line, without formats. */
export function lineText(line: Line): string {
  return line.kind === 'divider' ? '' : inlineText(line.children);
}

/** The words of inline content. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.text;
      return child.type === 'link' ? inlineText(child.children) : '\n';
    })
    .join('');
}
