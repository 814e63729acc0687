import type { Inline, TextRun } from '../../../../shared/article/inline.ts';

/** Collects the inline content of one line with white space as a browser would show it. */
export interface InlineBuilder {
  text(text: string, format: number, url: string | null): void;
  lineBreak(): void;
  /** Whether nothing but space came since the last line break. */
  endsWithBreak(): boolean;
  /** The line so far, trimmed; and starts the next one. */
  take(): readonly Inline[];
}

type Piece = { readonly text: string; readonly format: number; readonly url: string | null } | null;

/** White space, the no-break space among it: spacers and stray ones are the same to an article. */
const space = /[\s\u00a0\u2007\u202f]+/gu;
/** Characters that show nothing and only break searches. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Starts an empty line. */
export function inlineBuilder(): InlineBuilder {
  /** Null is a line break. */
  let pieces: Piece[] = [];
  return {
    text: (raw, format, url) => {
      const text = raw.replace(invisible, '').replace(space, ' ');
      if (text) pieces.push({ text, format, url });
    },
    lineBreak: () => {
      pieces.push(null);
    },
    endsWithBreak: () =>
      pieces.findLast((piece) => piece === null || piece.text.trim() !== '') === null,
    take: () => {
      const taken = pieces;
      pieces = [];
      return joinLinks(trimmed(taken));
    },
  };
}

/** Spaces once, none beside a line break or at either end. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let afterSpace = true;
  for (const piece of pieces) {
    if (piece === null) {
      trimEnd(result);
      if (result.length > 0) result.push(null);
      afterSpace = true;
      continue;
    }
    const text: string = afterSpace ? piece.text.trimStart() : piece.text;
    if (!text) continue;
    result.push({ ...piece, text });
    afterSpace = text.endsWith(' ');
  }
  while (result.length > 0 && (result.at(-1) === null || trimEnd(result))) {
    if (result.at(-1) === null) result.pop();
  }
  return result;
}

/** Takes the space off the end; true where that emptied and removed the last piece. */
function trimEnd(pieces: Piece[]): boolean {
  const last = pieces.at(-1);
  if (!last) return false;
  const text = last.text.trimEnd();
  if (text) {
    pieces[pieces.length - 1] = { ...last, text };
    return false;
  }
  pieces.pop();
  return true;
}

function joinLinks(pieces: readonly Piece[]): readonly Inline[] {
  const content: Inline[] = [];
  for (const piece of pieces) {
    if (piece === null) {
      content.push({ type: 'linebreak' });
      continue;
    }
    const run: TextRun = {
      type: 'text',
      text: piece.text,
      ...(piece.format > 0 && { format: piece.format }),
    };
    const last = content.at(-1);
    if (piece.url === null) addRun(content, run);
    else if (last?.type === 'link' && last.url === piece.url) addRun(last.children, run);
    else content.push({ type: 'link', url: piece.url, children: [run] });
  }
  return content;
}

function addRun(content: (Inline | TextRun)[], run: TextRun): void {
  const last = content.at(-1);
  if (last?.type === 'text' && last.format === run.format) {
    content[content.length - 1] = { ...last, text: last.text + run.text };
  } else content.push(run);
}
