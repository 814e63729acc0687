import type { Document } from './document.ts';
import { document, DOCUMENT_VERSION } from './document.ts';

type Migration = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Entry n turns a document of version n + 1 into version n + 2. */
const migrations: readonly Migration[] = [];

/**
 * Reads a stored document of any released version. Throws where the document is newer than this
 * build or malformed: the caller must then leave what is stored untouched.
 */
export function readDocument(stored: unknown): Document {
  if (typeof stored !== 'object' || stored === null) throw new Error('not a document');
  let current: Readonly<Record<string, unknown>> = { ...stored };
  const version = current['version'];
  if (typeof version !== 'number') throw new Error('a document without a version');
  if (version > DOCUMENT_VERSION) throw new Error(`document version ${version} is newer`);
  for (const migrate of migrations.slice(version - 1)) current = migrate(current);
  return document.parse(current);
}
