import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive, ArchiveSource } from '../../../main/archive/index.ts';
import { createArchive } from '../../../main/archive/index.ts';
import type { Database } from '../../../main/database/database.ts';
import { createHealth } from '../../../main/database/health.ts';
import { archiveMigrations } from '../../../main/database/migrations/index.ts';
import { openDatabase } from '../../../main/database/open-database.ts';
import type { Log } from '../../../main/platform.ts';
import type { RemoteStory } from '../../../main/publishing/index.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'condei-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real database in a folder, with its migrations applied. */
export function openIn(folder: string): Database {
  const { database } = openDatabase({
    file: join(folder, 'archive.sqlite'),
    migrations: archiveMigrations,
    backups: null,
    health: createHealth(silent, () => undefined),
    log: silent,
    now: new Date(),
  });
  onTestFinished(() => database.close());
  return database;
}

/** An archive over a new database, with the events it told. */
export function openArchive(
  sources: readonly ArchiveSource[],
  db = openIn(temporaryFolder()),
): { archive: Archive; db: Database; events: unknown[]; faults: unknown[] } {
  const events: unknown[] = [];
  const faults: unknown[] = [];
  const archive = createArchive({
    db,
    emit: (_name, payload) => void events.push(payload),
    sources: () => Promise.resolve(sources),
    onFault: (fault) => void faults.push(fault),
  });
  return { archive, db, events, faults };
}

/** A published story, filled in where a test does not care. */
export function story(remoteId: string, given: Partial<RemoteStory> = {}): RemoteStory {
  return {
    remoteId,
    url: `https://ziar.example/${remoteId}`,
    headline: `Titlul ${remoteId}`,
    standfirst: '',
    section: 'Actualitate',
    tags: [],
    text: '',
    publishedAt: '2026-11-20T10:00:00.000Z',
    state: 'published',
    ...given,
  };
}

/** A site whose list of changes grows; pages are `pageSize` long, the watermark is a position in it. */
export function growingSource(
  changes: RemoteStory[],
  pageSize = 2,
): ArchiveSource & { readonly asked: { since: string | null; cursor: string | null }[] } {
  const asked: { since: string | null; cursor: string | null }[] = [];
  return {
    destinationId: 'local',
    label: 'Ziarul de probă',
    asked,
    listPublished: ({ since, cursor }) => {
      asked.push({ since, cursor });
      const from = Number(cursor ?? since ?? 0);
      const to = Math.min(changes.length, from + pageSize);
      return Promise.resolve({
        stories: changes.slice(from, to),
        cursor: to < changes.length ? String(to) : null,
        watermark: String(to),
        total: null,
      });
    },
  };
}
