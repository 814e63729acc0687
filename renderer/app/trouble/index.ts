export { showTrouble } from './show-trouble.ts';
export { ErrorBanner, TroubleBanner } from './trouble-banner.tsx';
export { errorTrouble, failureTrouble, noticeTrouble, useTrouble } from './trouble.ts';
export type { Trouble } from './words.ts';
