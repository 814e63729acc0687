import { appContract } from './app.ts';
import { archiveContract } from './archive.ts';
import { draftsContract } from './drafts.ts';
import { languageContract } from './language.ts';
import { mediaContract } from './media.ts';
import { profileContract } from './profile.ts';
import { publishingContract } from './publishing.ts';
import { revisionsContract } from './revisions.ts';
import { settingsContract } from './settings.ts';

/** Everything a window may ask of the core and everything the core may tell a window. */
export const contract = {
  app: appContract,
  archive: archiveContract,
  drafts: draftsContract,
  language: languageContract,
  media: mediaContract,
  profile: profileContract,
  publishing: publishingContract,
  revisions: revisionsContract,
  settings: settingsContract,
} as const;

export type AppContract = typeof contract;
