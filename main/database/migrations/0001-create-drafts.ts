import type { Migration } from '../migration.ts';

export const createDrafts: Migration = {
  version: 1,
  up: () => undefined,
};
