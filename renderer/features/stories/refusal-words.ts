import { storyWords } from './locale/index.ts';
import type { Refusal } from './story-lists.ts';

/** Says why a story cannot be added. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const text = storyWords.useText();
  return (refusal) => {
    switch (refusal.reason) {
      case 'here':
        return text('refused.here');
      case 'self':
        return text('refused.self');
      case 'elsewhere':
        return text(`refusedFor.${refusal.type}`);
      case 'full':
        return text('refused.full', { max: refusal.max });
    }
  };
}
