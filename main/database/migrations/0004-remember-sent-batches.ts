import type { Migration } from '../migration.ts';

/**
 * A window repeats a batch whose answer it never saw, or saw only after more was typed. `base` says
 * on which text a batch was made; `sent` is the batch as the window sent it, where merging made
 * something else of it.
 */
export const rememberSentBatches: Migration = {
  version: 4,
  up: (db) => {
    db.exec(`
      ALTER TABLE journal ADD COLUMN base INTEGER;
      ALTER TABLE journal ADD COLUMN sent TEXT;
    `);
  },
};
