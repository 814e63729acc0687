export { siteAsset } from './assets.ts';
export { siteStyle } from './pages/style.ts';
export type { PreviewInput } from './preview.ts';
export { renderPreview } from './preview.ts';
export { startSite } from './start-site.ts';
export type { RunningSite, SiteOptions } from './start-site.ts';
