import { openPipe } from './transport.ts';

/**
 * The pipe this window starts with. Imported before everything else: the core answers while the
 * rest of the window's script is still being evaluated.
 */
export const firstPipe = openPipe();
