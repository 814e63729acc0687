import type { Migration } from '../migration.ts';

export const createArchive: Migration = {
  version: 2,
  up: () => undefined,
};
