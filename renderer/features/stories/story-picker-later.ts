import { lazy } from 'react';

/** The picker, fetched the first time it is opened. */
export const StoryPicker = lazy(async () => ({
  default: (await import('./story-picker.tsx')).StoryPicker,
}));
