import type { Category } from './worker/rule.ts';

/** The categories of rules in the order in which they are shown. */
export const categories: readonly Category[] = ['spelling', 'grammar', 'typography', 'style'];
