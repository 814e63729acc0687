export type { Translation } from './catalogue.ts';
export { defineCatalogue } from './catalogue.ts';
export { dateWords, useDates } from './dates.ts';
export type { InterfaceLanguage } from './i18n.ts';
export { i18n, interfaceLanguage, interfaceLanguages, setInterfaceLanguage } from './i18n.ts';
export { useInterfaceLanguage, useLabel } from './use-label.ts';
export { useNow } from './use-now.ts';
