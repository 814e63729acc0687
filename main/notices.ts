import type { Notice } from '../shared/contract/app.ts';
import type { Emit } from './events.ts';

/** What the user must know that no call of his caused. */
export interface Notices {
  raise(notice: Notice): void;
  /** Those that still hold, oldest first, for windows that come later. */
  all(): Notice[];
}

/** Starts with none. */
export function createNotices(emit: Emit): Notices {
  let standing: readonly Notice[] = [];
  return {
    raise: (notice) => {
      const others = standing.filter(({ code }) => code !== notice.code);
      standing =
        notice.code === 'storage-well-again'
          ? others.filter(({ code }) => code !== 'disk-full' && code !== 'folder-read-only')
          : [...others, notice];
      emit('app.notice', notice);
    },
    all: () => [...standing],
  };
}
