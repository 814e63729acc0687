import { createInstance } from 'i18next';
import type { FormatterModule, i18n as I18n } from 'i18next';
import { numberFormats } from './numbers.ts';

/** The interface languages, the default one first. */
export const interfaceLanguages = ['ro', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * The one i18next instance. Catalogues add themselves when their module loads; plural forms follow
 * Intl.PluralRules, so Romanian has one, few and other.
 */
export const i18n: I18n = createInstance();

i18n.use({
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) => numberWords(value, language),
} satisfies FormatterModule);
void i18n.init({
  lng: 'ro',
  fallbackLng: 'ro',
  resources: {},
  initAsync: false,
  interpolation: {
    // React escapes; escaping twice would show &quot; in Romanian quotes.
    escapeValue: false,
    // „1.250 de cuvinte”: every number is written as the language writes numbers.
    alwaysFormat: true,
  },
  returnNull: false,
});

function numberWords(value: unknown, language: string | undefined): string {
  if (typeof value !== 'number') return String(value);
  return numberFormats[language === 'en' ? 'en' : 'ro'].format(value);
}

/** The language the window shows now. */
export function interfaceLanguage(): InterfaceLanguage {
  return i18n.language === 'en' ? 'en' : 'ro';
}

/** Switches the whole window, its `lang` included, without a reload. */
export async function setInterfaceLanguage(language: InterfaceLanguage): Promise<void> {
  if (i18n.language !== language) await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
