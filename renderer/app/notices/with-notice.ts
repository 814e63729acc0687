import type { Notice } from '../../../shared/contract/app.ts';

/** Notices that a later one makes untrue. */
const endedBy: Readonly<Partial<Record<Notice['code'], readonly Notice['code'][]>>> = {
  'storage-well-again': ['disk-full', 'folder-read-only'],
  'disk-full': ['storage-well-again'],
  'folder-read-only': ['storage-well-again'],
};

/** The notices in force after one more: each code once, and none that it has ended. */
export function withNotice(notices: readonly Notice[], added: Notice): readonly Notice[] {
  const ended = [...(endedBy[added.code] ?? []), added.code];
  const others = notices.filter(({ code }) => !ended.includes(code));
  // That all is well again is news only to whoever was told of the trouble.
  const isNews = added.code !== 'storage-well-again' || others.length < notices.length;
  return isNews ? [...others, added] : others;
}
