import './app/first-pipe.ts';
import './ui/styles/index.css';
import './schemas-without-evaluation.ts';
import { startApi } from './app/api.ts';
// Numbers make the browser read its language data, and here it has nothing else to do.
import './i18n/numbers.ts';

// The window's script is large: while it is on its way the core is connected.
startApi();
void import('./window.tsx');
