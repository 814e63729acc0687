import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/fields/fields.ts';
import { i18n, interfaceLanguage } from './i18n.ts';
import type { InterfaceLanguage } from './i18n.ts';

/** The interface language, followed by the component that asks. */
export function useInterfaceLanguage(): InterfaceLanguage {
  useTranslation(undefined, { i18n });
  return interfaceLanguage();
}

/** Picks the interface language's text out of a label that comes as data (fields, backends, issues). */
export function useLabel(): (label: Label) => string {
  const language = useInterfaceLanguage();
  return (label) => label[language];
}
