/**
 * From a text to a public page.
 *
 *   <PublishPanel article={article} onGoTo={goTo} />                     // inspector, tab „Publicare”
 *   <PublishDialog article={article} onGoTo={goTo} onClose={close} />    // from the top bar
 *
 * `onGoTo` gets a readiness line's target after the dialog has closed: an article field, a block and
 * its field (`article.reveal`), the body, or the destinations in the settings.
 */
import './publish.css';

export type { ReadinessTarget } from './readiness-list.tsx';

export { PublishDialog } from './publish-dialog.tsx';

export { PublishPanel } from './publish-panel.tsx';
