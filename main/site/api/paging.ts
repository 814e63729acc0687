import { Problem } from '../problem.ts';

const MAX_PAGE = 200;

/** Where a page of the list of changes begins and ends. */
export interface ChangesQuery {
  readonly after: number;
  readonly until: number | null;
  readonly gone: boolean;
  readonly limit: number;
}

/** Reads `cursor`, `since` and `limit`; refuses with 400 what is none of ours. */
export function changesQuery(query: URLSearchParams): ChangesQuery {
  const limit = whole(query.get('limit') ?? '100', 'limit');
  if (limit < 1 || limit > MAX_PAGE) throw new Problem(400, `limit: 1–${MAX_PAGE}`);
  const cursor = query.get('cursor');
  if (cursor !== null) {
    const parts = /^(\d{1,15})\.(\d{1,15})\.([01])$/.exec(cursor);
    if (!parts) throw new Problem(400, 'cursor: valoare necunoscută');
    return { after: Number(parts[1]), until: Number(parts[2]), gone: parts[3] === '1', limit };
  }
  const since = query.get('since');
  const after = since === null ? 0 : whole(since, 'since');
  return { after, until: null, gone: since !== null, limit };
}

/** The opaque `next` of an answer. */
export function cursorOf({ after, until, gone }: Omit<ChangesQuery, 'limit'>): string {
  return `${after}.${until ?? 0}.${gone ? 1 : 0}`;
}

function whole(text: string, name: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Problem(400, `${name}: număr întreg`);
  return Number(text);
}
