import type { ReactNode } from 'react';
import { Button, Dialog, Tabs } from '../../ui/index.ts';
import { Destinations } from './destinations.tsx';
import { settingsWords } from './locale/index.ts';
import { LookForm } from './look-form.tsx';
import { ProfileForm } from './profile-form.tsx';
import './settings.css';
import { useSettings } from './use-settings.ts';
import { YouForm } from './you-form.tsx';

/** The pages of the settings. */
export type SettingsTab =
  'you' | 'look' | 'language' | 'profile' | 'destinations' | 'archive' | 'about';

interface SettingsDialogProps {
  /** The page shown, or null while the dialog is closed. */
  readonly tab: SettingsTab | null;
  readonly onTab: (tab: SettingsTab | null) => void;
  readonly version: string;
  /** What other features show on their pages. */
  readonly language: ReactNode;
  readonly archive: ReactNode;
  readonly onTour: () => void;
}

const isTab = (id: string): id is SettingsTab =>
  ['you', 'look', 'language', 'profile', 'destinations', 'archive', 'about'].includes(id);

/** All settings of this window, of the newsroom's site and of its destinations. */
export function SettingsDialog({
  tab,
  onTab,
  version,
  language,
  archive,
  onTour,
}: SettingsDialogProps) {
  const text = settingsWords.useText();
  const settings = useSettings().data;
  if (!settings) return null;
  return (
    <Dialog title={text('title')} size="large" isOpen={tab !== null} onClose={() => onTab(null)}>
      <Tabs
        label={text('title')}
        orientation="vertical"
        selected={tab ?? 'you'}
        onSelect={(id) => {
          if (isTab(id)) onTab(id);
        }}
        tabs={[
          { id: 'you', label: text('tab.you'), content: <YouForm settings={settings} /> },
          { id: 'look', label: text('tab.look'), content: <LookForm settings={settings} /> },
          {
            id: 'language',
            label: text('tab.language'),
            content: language,
          },
          { id: 'profile', label: text('tab.profile'), content: <ProfileForm /> },
          { id: 'destinations', label: text('tab.destinations'), content: <Destinations /> },
          { id: 'archive', label: text('tab.archive'), content: archive },
          {
            id: 'about',
            label: text('tab.about'),
            content: (
              <div className="settings-form">
                <h3 className="settings-card-title">{text('about.version', { version })}</h3>
                <p>{text('about.text')}</p>
                <div className="settings-buttons">
                  <Button onPress={onTour}>{text('about.tour')}</Button>
                </div>
              </div>
            ),
          },
        ]}
      />
    </Dialog>
  );
}
