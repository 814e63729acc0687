import type { Migration } from '../migration.ts';

export const createOutbox: Migration = {
  version: 3,
  up: () => undefined,
};
