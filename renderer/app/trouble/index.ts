export { showTrouble } from './show-trouble.ts';
export { ErrorBanner, TroubleBanner } from './trouble-banner.tsx';
export { errorTrouble, useTrouble } from './trouble.ts';
