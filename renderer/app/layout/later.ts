import { lazy } from 'react';

// What nobody needs to begin typing is no part of the script that the window starts with.

export const CommandPalette = lazy(async () => {
  const { CommandPalette: component } = await import('../commands/command-palette.tsx');
  return { default: component };
});

export const Help = lazy(async () => {
  const { Help: component } = await import('./help.tsx');
  return { default: component };
});

export const Tour = lazy(async () => {
  const { Tour: component } = await import('../first-run/tour.tsx');
  return { default: component };
});
