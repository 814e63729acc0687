import type { Settings } from '../../../shared/contract/settings.ts';
import { settings as settingsSchema } from '../../../shared/contract/settings.ts';
import { interfaceLanguages } from '../../i18n/index.ts';
import { Select } from '../../ui/index.ts';
import { settingsWords } from './locale/index.ts';
import { changeSettings } from './use-settings.ts';

const { theme, interfaceLanguage } = settingsSchema.shape;

/** Language and theme; both change at once, without a restart. */
export function LookForm({ settings }: { readonly settings: Settings }) {
  const text = settingsWords.useText();
  return (
    <div className="settings-form">
      <Select
        label={text('look.language')}
        value={settings.interfaceLanguage}
        onChange={(id) => void changeSettings({ interfaceLanguage: interfaceLanguage.parse(id) })}
        options={interfaceLanguages.map((id) => ({ id, label: text(`language.${id}`) }))}
      />
      <Select
        label={text('look.theme')}
        value={settings.theme}
        onChange={(id) => void changeSettings({ theme: theme.parse(id) })}
        options={theme.options.map((id) => ({ id, label: text(`theme.${id}`) }))}
      />
    </div>
  );
}
