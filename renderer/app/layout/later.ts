import { later } from '../../ui/index.ts';

export const CommandPalette = later(
  async () => (await import('../commands/command-palette.tsx')).CommandPalette,
);

export const Help = later(async () => (await import('./help.tsx')).Help);

export const Tour = later(async () => (await import('../first-run/tour.tsx')).Tour);
