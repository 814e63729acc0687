/**
 * The editor of one article. The window that opens a draft composes it like this:
 *
 *   const article = openArticle({ draft, save, reopen, services });   // no React; one per open draft
 *   <ArticleEditor article={article} fieldEditors={{ stories: StoryPicker }} />   // the page column
 *   <PastedPageOffer article={article} />                     // over the page
 *   <ArticleFieldsPanel article={article} />                  // inspector, tab „Articol”
 *   useReadable(article.saveState)                            // saved | saving | failed{code}
 *   article.receive(event)                                    // on drafts.journalled of this draft
 *   await article.flush()                                     // before close, on app.flushRequested
 *   download(article.exportFile())                            // when the disk is full
 *   article.dispose()
 *
 * `save` is `(base, change) => api.drafts.journal({ id, base, change, writer })`, `reopen` is
 * `() => api.drafts.open({ id })`. Pickers are given by field
 * kind (`FieldEditors`); a kind without one gets a plain form control. `editorShortcuts` is the
 * table for the help sheet. Sentences are in the i18n namespace `editor`.
 */
export type { OpenArticle, OpenArticleOptions } from './article.ts';
export { openArticle } from './open-article.tsx';
export type { SaveBatch } from './journal/draft-journal.ts';
export type { Observable, Readable } from './observable.ts';
export { observable, useReadable } from './observable.ts';
export { $cardTexts, $controlText, $pageTexts, $setControlText } from './document/control-texts.ts';
export { scrollAreaOf } from './menus/scroll-area.ts';
export { replacedBlocks, topLevelKey } from './extensions/edits-extension.ts';
export type { FieldBackdropProps, FieldEditorProps, FieldEditors } from './field-editors.ts';
export type { EditorServices, PastedHeadlines } from './services.ts';
export { ArticleEditor } from './article-editor.tsx';
export { PastedPageOffer } from './paste/pasted-page-offer.tsx';
export { ArticleFieldsPanel } from './fields/article-fields-panel.tsx';
export { editorShortcuts } from './shortcuts.ts';
