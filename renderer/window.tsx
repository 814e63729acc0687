import { firstAnswers } from './app/first-answers.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createDesk } from './app/desk/desk.ts';
import { callQuery, followEvents, queryClient } from './app/query.ts';

/** How long the first drawing waits for the article that belongs into it, in milliseconds. */
const FIRST_DRAWING_MS = 250;

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');

followEvents();
const desk = createDesk(firstAnswers);
const settings = queryClient.query({
  ...callQuery('settings', 'get'),
  queryFn: () => firstAnswers.settings,
});
// Where the settings do not come, the window says so by itself.
const page = Promise.all([desk.start(), settings.catch(() => undefined)]);
const enough = new Promise((resolve) => setTimeout(resolve, FIRST_DRAWING_MS));
void Promise.race([page, enough]).then(() => createRoot(root).render(<App desk={desk} />));
