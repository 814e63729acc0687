export { RoleSelect } from './you-form.tsx';
export type { SettingsTab } from './settings-dialog.tsx';
export { changeSettings, useSettings } from './use-settings.ts';

export { SettingsDialog } from './settings-dialog.tsx';
