import { later } from '../../ui/index.ts';

/** The picker, fetched the first time it is opened. */
export const StoryPicker = later(async () => (await import('./story-picker.tsx')).StoryPicker);
