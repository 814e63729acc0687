/**
 * Lists of stories in an article: related stories and recommended news. Both are one widget, so
 * they are one feature; what differs (name, range) comes from the block type and the site profile.
 *
 *   <StoriesPanel article={article} />                              // inspector, tab „Conexe”
 *   <ArticleEditor fieldEditors={{ stories: StoriesFieldEditor }} /> // card of a story list
 *   <PastedHeadlinesOffer article={article} />                      // over the page
 *   services.onHeadlinesPasted: offerReferences                     // what it offers
 */
import './stories.css';

export { offerReferences, PastedHeadlinesOffer } from './pasted-offer.tsx';
export { StoriesFieldEditor } from './stories-field-editor.tsx';
export { StoriesPanel } from './stories-panel.tsx';
