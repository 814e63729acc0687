import { lazy } from 'react';

export { RoleSelect } from './you-form.tsx';
export type { SettingsTab } from './settings-dialog.tsx';
export { changeSettings, useSettings } from './use-settings.ts';

// What nobody needs to begin typing is no part of the script that the window starts with.
export const SettingsDialog = lazy(async () => ({
  default: (await import('./settings-dialog.tsx')).SettingsDialog,
}));
