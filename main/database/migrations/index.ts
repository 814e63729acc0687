import type { Migration } from '../migration.ts';
import { createDrafts } from './0001-create-drafts.ts';
import { createArchive } from './0002-create-archive.ts';
import { createOutbox } from './0003-create-outbox.ts';
import { rememberSentBatches } from './0004-remember-sent-batches.ts';

/** Every step of `condei.sqlite`, oldest first: all that cannot be fetched again from anywhere. */
export const storeMigrations: readonly Migration[] = [
  createDrafts,
  createOutbox,
  rememberSentBatches,
];

/** Every step of `archive.sqlite`, oldest first: a copy of what sites say, which a sync makes anew. */
export const archiveMigrations: readonly Migration[] = [createArchive];
