import { z } from 'zod';

/** Lexical's own text format bits, which the stored document keeps. */
export const textFormat = { bold: 1, italic: 2, strikethrough: 4, underline: 8 } as const;
const anyFormat = 15;

const textRun = z.object({
  type: z.literal('text'),
  text: z.string(),
  /** Sum of `textFormat` bits; left out for plain text. */
  format: z.number().int().min(1).max(anyFormat).optional(),
});
const lineBreak = z.object({ type: z.literal('linebreak') });
const link = z.object({
  type: z.literal('link'),
  url: z.string().max(2000),
  children: z.array(z.discriminatedUnion('type', [textRun, lineBreak])),
});

/** What may stand inside a paragraph: text, a line break, or a link around both. */
export const inline = z.discriminatedUnion('type', [textRun, lineBreak, link]);
export type Inline = z.infer<typeof inline>;
export type TextRun = z.infer<typeof textRun>;
