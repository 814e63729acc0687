import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the medium with this hash lies, or would. */
export function mediaFile(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash);
}

/** Puts a synced file into its place for ever, at once; the same bytes are kept only once. */
export async function keepFile(arrived: string, place: string): Promise<void> {
  if (await exists(place)) {
    await rm(arrived);
    return;
  }
  const folder = dirname(place);
  await mkdir(folder, { recursive: true });
  await rename(arrived, place);
  // Windows does not open folders, and needs no such sync.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
