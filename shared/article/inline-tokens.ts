import type { Inline } from './inline.ts';

/** A word, a space, a mark or a line break of running text, with its format and link. */
export interface Token {
  /** Null for a line break. */
  readonly text: string | null;
  readonly format: number;
  readonly url: string | null;
}

/** Tokens of one sentence; the space before a sentence belongs to it. */
export type Sentence = readonly Token[];

/** Cuts running text into tokens. */
export function tokensOf(children: readonly Inline[], url: string | null = null): Token[] {
  return children.flatMap((child): Token[] => {
    switch (child.type) {
      case 'linebreak':
        return [{ text: null, format: 0, url }];
      case 'link':
        return tokensOf(child.children, child.url);
      case 'text':
        return piecesOf(child.text).map((text) => ({ text, format: child.format ?? 0, url }));
    }
  });
}

/** Running text from tokens: the fewest runs and links that say the same. */
export function inlineOf(tokens: readonly Token[]): Inline[] {
  const children: Inline[] = [];
  for (let start = 0; start < tokens.length;) {
    const { url } = tokens[start] ?? { url: null };
    let end = start;
    while (end < tokens.length && tokens[end]?.url === url) end += 1;
    const runs = runsOf(tokens.slice(start, end));
    if (url === null) children.push(...runs);
    else children.push({ type: 'link', url, children: runs });
    start = end;
  }
  return children;
}

/** Cuts tokens behind every end of a sentence, before the space that follows. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Token[][] = [];
  let ended = true;
  for (const token of tokens) {
    const isGap = token.text === null || /^\s/.test(token.text);
    if (sentences.length === 0 || (ended && isGap)) sentences.push([]);
    sentences.at(-1)?.push(token);
    if (token.text === null || isGap) ended = false;
    else if (/^[.!?…]$/.test(token.text)) ended = true;
    else if (!/^[”"»’')\]]$/.test(token.text)) ended = false;
  }
  return sentences;
}

/** Same key, same token. */
export function tokenKey({ text, format, url }: Token): string {
  return JSON.stringify([text, format, url]);
}

type Run = Exclude<Inline, { type: 'link' }>;

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const { text, format } of tokens) {
    const last = runs.at(-1);
    if (text === null) runs.push({ type: 'linebreak' });
    else if (last?.type === 'text' && (last.format ?? 0) === format) last.text += text;
    else runs.push({ type: 'text', text, ...(format > 0 && { format }) });
  }
  return runs;
}

function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}
