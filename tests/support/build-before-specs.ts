import { buildBrowserHost, buildElectronHost } from '../../build/build-hosts.ts';
import { buildRenderer } from '../../build/build-renderer.ts';
import { electronProgram } from '../../build/electron-runtime.ts';

/** Playwright's global set-up: what the specs open must be what the sources say. */
// eslint-disable-next-line no-restricted-syntax -- Playwright asks for a default export
export default async function buildBeforeSpecs(): Promise<void> {
  await buildRenderer();
  await buildBrowserHost();
  if (electronProgram() !== null) await buildElectronHost();
}
