import './ui/styles/index.css';
import './schemas-without-evaluation.ts';
import { createRoot } from 'react-dom/client';
import { startApi } from './app/api.ts';
import { App } from './app/app.tsx';
import { createDesk } from './app/desk/desk.ts';
import { followEvents } from './app/query.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');

startApi();
followEvents();
const desk = createDesk();
void desk.start();
createRoot(root).render(<App desk={desk} />);
