/** Which windows have which drafts open. */
export interface DraftWindows {
  attach(draftId: string, clientId: string): void;
  /** True when that was the last window of the draft. */
  detach(draftId: string, clientId: string): boolean;
  /** Detaches a window from everything; returns the drafts it was the last window of. */
  gone(clientId: string): readonly string[];
  of(draftId: string): ReadonlySet<string>;
  openDrafts(): readonly string[];
}

/** Starts with no window. */
export function draftWindows(): DraftWindows {
  const open = new Map<string, Set<string>>();
  const detach = (draftId: string, clientId: string): boolean => {
    const clients = open.get(draftId);
    if (clients?.delete(clientId) !== true || clients.size > 0) return false;
    open.delete(draftId);
    return true;
  };
  return {
    attach: (draftId, clientId) => {
      const clients = open.get(draftId) ?? new Set();
      open.set(draftId, clients.add(clientId));
    },
    detach,
    gone: (clientId) => [...open.keys()].filter((draftId) => detach(draftId, clientId)),
    of: (draftId) => open.get(draftId) ?? new Set(),
    openDrafts: () => [...open.keys()],
  };
}
