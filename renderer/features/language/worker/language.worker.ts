import { createLanguageDesk } from './language-desk.ts';
import type { ToWorker } from './protocol.ts';

// Runs only inside a module worker; the window is its only correspondent.
const answer = createLanguageDesk((message) => postMessage(message));

addEventListener('message', (event: MessageEvent<ToWorker>) => answer(event.data));
