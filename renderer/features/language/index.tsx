/**
 * Romanian language help: marks in the text, corrections while typing, the inspector's tab
 * „Limbă” and its settings. The window composes it like this:
 *
 *   <ArticleEditor article={article} fieldBackdrop={FieldMarks} />
 *   <LanguageLayer article={article} />       // beside the page: marks, card, F8, Ctrl+.
 *   <LanguagePanel article={article} />       // inspector, tab „Limbă”
 *   <LanguageSettings />                      // a page of the settings
 *
 * Lexicon and rules live in `worker/`, a program of its own; `client/` talks to it and knows no
 * page; `page/` binds one article's text to it.
 */

export { FieldMarks } from './card/field-marks.tsx';
export { walkMarks } from './reveal-mark.ts';
export { LanguageLayer } from './card/language-layer.tsx';

export { LanguagePanel } from './panel/language-panel.tsx';
export { LanguageSettings } from './settings/language-settings.tsx';
