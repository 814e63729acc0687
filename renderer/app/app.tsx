import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Settings } from '../../shared/contract/settings.ts';
import { changeSettings, useSettings } from '../features/settings/index.ts';
import { setInterfaceLanguage, useInterfaceLanguage } from '../i18n/index.ts';
import { Toasts } from '../ui/index.ts';
import type { Desk } from './desk/desk.ts';
import { FirstRun } from './first-run/first-run.tsx';
import { Workspace } from './layout/workspace.tsx';
import { appWords } from './locale/index.ts';
import { queryClient } from './query.ts';
import { ErrorBanner } from './trouble/index.ts';

const ariaLocales = { ro: 'ro-RO', en: 'en-GB' } as const;

/** The whole window. */
export function App({ desk }: { readonly desk: Desk }) {
  const language = useInterfaceLanguage();
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale={ariaLocales[language]}>
        <Start desk={desk} />
        <Toasts />
      </I18nProvider>
    </QueryClientProvider>
  );
}

/** Waits for the settings, asks the first questions where they are missing, then works. */
function Start({ desk }: { readonly desk: Desk }) {
  const text = appWords.useText();
  const settings = useSettings();
  const [tour, setTour] = useState(false);
  useAppearance(settings.data);

  if (!settings.data) {
    return settings.error ? (
      <ErrorBanner error={settings.error} />
    ) : (
      <p className="visually-hidden" role="status">
        {text('connecting')}
      </p>
    );
  }
  if (settings.data.name === '') {
    return (
      <FirstRun
        onStart={({ name, role, tour: wanted }) => {
          setTour(wanted);
          void desk.create({ authors: [name] });
          void changeSettings({ name, role, tourSeen: true });
        }}
      />
    );
  }
  return <Workspace desk={desk} settings={settings.data} firstSheet={tour ? 'tour' : null} />;
}

/** Language and theme of the window follow the settings. */
function useAppearance(settings: Settings | undefined): void {
  const { interfaceLanguage, theme } = settings ?? {};
  useEffect(() => {
    if (interfaceLanguage) void setInterfaceLanguage(interfaceLanguage);
  }, [interfaceLanguage]);
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
}
