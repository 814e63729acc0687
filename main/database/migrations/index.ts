import type { Migration } from '../migration.ts';
import { createDrafts } from './0001-create-drafts.ts';
import { createArchive } from './0002-create-archive.ts';
import { createOutbox } from './0003-create-outbox.ts';

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [createDrafts, createArchive, createOutbox];
