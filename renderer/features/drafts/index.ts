export { duplicate, moveToBin } from './draft-actions.ts';
export type { Tone } from './draft-facts.tsx';
export { reviewTone, siteTone } from './draft-facts.tsx';
export { Library } from './library.tsx';
export { draftWords } from './locale/index.ts';
