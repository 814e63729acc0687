import { build } from 'electron-builder';
import { buildElectronHost } from './build-hosts.ts';
import { buildRenderer } from './build-renderer.ts';
import { configuration } from './electron-builder.ts';
import { ensureElectron } from './electron-runtime.ts';
import { repository } from './freshness.ts';

// `npm run dist`: installers for this system, in release/.

await buildRenderer();
await buildElectronHost();
const runtime = await ensureElectron(true);
if ('reason' in runtime) {
  console.error(
    `The installers need Electron's runtime: ${runtime.reason}. The bundle in dist/ is ready.`,
  );
  process.exit(1);
}
for (const file of await build({ projectDir: repository, config: configuration }))
  console.log(file);
