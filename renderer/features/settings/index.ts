import { later } from '../../ui/index.ts';

export { RoleSelect } from './you-form.tsx';
export type { SettingsTab } from './settings-dialog.tsx';
export { changeSettings, useSettings } from './use-settings.ts';

export const SettingsDialog = later(
  async () => (await import('./settings-dialog.tsx')).SettingsDialog,
);
