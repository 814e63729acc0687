import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder. */
export const repository = join(import.meta.dirname, '..');

/** True where a built file is missing or older than anything it is made of. */
export function isStale(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((source) => newest(join(repository, source)) > builtAt);
}

/**
 * Makes a folder anew beside the old one and puts it in its place at once, so that a core which is
 * serving or starting never sees half of it.
 */
export async function replaceFolder(
  folder: string,
  make: (fresh: string) => Promise<unknown>,
): Promise<void> {
  const fresh = `${folder}.new-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  await make(fresh);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Folders count too: a file that was removed only shows in theirs. */
function newest(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(path, { recursive: true, withFileTypes: true });
  return inside.reduce((latest, { parentPath, name }) => {
    const found = statSync(join(parentPath, name), { throwIfNoEntry: false });
    return Math.max(latest, found?.mtimeMs ?? 0);
  }, entry.mtimeMs);
}
