import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Destination } from '../../shared/contract/publishing.ts';
import type { Role } from '../../shared/contract/settings.ts';
import { fieldSchema } from '../../shared/fields/fields.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { Credentials } from '../credentials/index.ts';
import type { Database } from '../database/database.ts';
import type { BackendSession, PublishingBackend } from './backend.ts';
import { BackendFailure } from './backend-failure.ts';
import type { Http } from './http.ts';

/** Id of the destination that is the site inside the app. */
export const LOCAL = 'local';

/** The running site inside the app, with a key for each role. */
export interface LocalSite {
  readonly url: string;
  readonly tokens: { readonly journalist: string; readonly publisher: string };
}

interface Dependencies {
  readonly db: Database;
  readonly credentials: Credentials;
  readonly http: Http;
  readonly backends: readonly PublishingBackend[];
  /** Null while the site inside the app does not run. */
  readonly localSite: () => LocalSite | null;
  readonly localName: () => string;
  readonly role: () => Role;
}

interface Saved {
  readonly id?: string | undefined;
  readonly backendId: string;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly isDefault: boolean;
}

const rights = z.object({ publish: z.boolean(), submit: z.boolean() });
const parsedJson = z.string().transform((text): unknown => JSON.parse(text));
const row = z.object({
  id: z.string(),
  backend_id: z.string(),
  name: z.string(),
  field_values: parsedJson.pipe(z.record(z.string(), z.unknown())),
  secrets_set: parsedJson.pipe(z.array(z.string())),
  rights: z.union([parsedJson.pipe(rights), z.null()]),
  is_default: z.number(),
});

export type Destinations = ReturnType<typeof createDestinations>;

/** The configured backends. The site inside the app is the first of them wherever it runs. */
export function createDestinations(dependencies: Dependencies) {
  const { db, credentials, http, backends, localSite, localName, role } = dependencies;

  const stored = (): readonly Destination[] =>
    db
      .statement('SELECT * FROM destinations WHERE id <> ? ORDER BY position')
      .all(LOCAL)
      .map((found) => destinationOf(row.parse(found)));
  const local = (isDefault: boolean): readonly Destination[] => {
    const site = localSite();
    if (!site) return [];
    const entry = {
      id: LOCAL,
      backendId: 'open-http',
      name: localName(),
      values: { url: site.url },
      secretsSet: ['token'],
      rights: { publish: role() !== 'journalist', submit: true },
      isDefault,
      builtIn: true,
    };
    return [entry];
  };
  const list = (): readonly Destination[] => {
    const others = stored();
    return [...local(!others.some(({ isDefault }) => isDefault)), ...others];
  };
  const get = (id: string): Destination => {
    const found = list().find((destination) => destination.id === id);
    if (!found) throw new AppError('destination-not-found');
    return found;
  };
  const backendOf = (id: string): PublishingBackend => {
    const found = backends.find((backend) => backend.id === id);
    if (!found) throw new AppError('backend-not-found', { backend: id });
    return found;
  };
  const secretsOf = async (destination: Destination): Promise<Readonly<Record<string, string>>> => {
    const site = destination.builtIn ? localSite() : null;
    if (site) {
      return { token: role() === 'journalist' ? site.tokens.journalist : site.tokens.publisher };
    }
    const names = secretFields(backendOf(destination.backendId));
    const empty = Object.fromEntries(names.map((name) => [name, '']));
    return { ...empty, ...(await credentials.read(destination.id, names)) };
  };

  return {
    list,
    get,
    backendOf,
    /** A session with the values and secrets of now; throws `BackendFailure` where they do not fit. */
    session: async (id: string): Promise<BackendSession> => {
      const destination = list().find((entry) => entry.id === id);
      // The site inside the app may be on its way up, and a removed destination never comes back.
      if (!destination) throw new BackendFailure(id === LOCAL ? 'refused' : 'not-found', id);
      const backend = backendOf(destination.backendId);
      const secrets = await secretsOf(destination).catch(() => {
        throw new BackendFailure('unauthorized', 'the login could not be read on this computer');
      });
      return backend.connect(destination.values, secrets, http);
    },
    save: async ({ id = randomUUID(), backendId, name, values, isDefault }: Saved) => {
      if (id === LOCAL) {
        get(LOCAL);
        if (isDefault) db.statement('UPDATE destinations SET is_default = 0').run();
        return get(LOCAL);
      }
      const before = stored().find((destination) => destination.id === id);
      const backend = backendOf(before?.backendId ?? backendId);
      const secrets = secretFields(backend);
      const secretsSet = new Set(before?.secretsSet);
      for (const field of secrets) {
        const secret = values[field];
        if (typeof secret !== 'string' || secret === '') continue;
        await credentials.write(id, field, secret);
        secretsSet.add(field);
      }
      const open = openValues(backend, values);
      db.transaction(() => {
        if (isDefault) db.statement('UPDATE destinations SET is_default = 0').run();
        // What the login may do was true of the old values only.
        db.statement(
          `
          INSERT INTO destinations (id, position, backend_id, name, field_values, secrets_set, rights, is_default)
          VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM destinations), ?, ?, ?, ?, NULL, ?)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, field_values = excluded.field_values,
            secrets_set = excluded.secrets_set, rights = NULL, is_default = excluded.is_default`,
        ).run(
          id,
          backend.id,
          name,
          JSON.stringify(open),
          JSON.stringify([...secretsSet]),
          isDefault ? 1 : 0,
        );
      });
      return get(id);
    },
    setRights: (id: string, verified: z.infer<typeof rights>): void => {
      db.statement('UPDATE destinations SET rights = ? WHERE id = ?').run(
        JSON.stringify(verified),
        id,
      );
    },
    /** Removes a destination and its secrets; the site inside the app stays. */
    remove: async (id: string): Promise<void> => {
      const destination = get(id);
      if (destination.builtIn) throw new AppError('destination-in-use');
      await credentials.remove(id, destination.secretsSet);
      db.statement('DELETE FROM destinations WHERE id = ?').run(id);
    },
  };
}

function secretFields({ fields }: PublishingBackend): readonly string[] {
  return Object.keys(fields).filter((name) => fields[name]?.kind === 'secret');
}

function openValues(
  { fields }: PublishingBackend,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const open = Object.entries(fields).filter(([, field]) => field.kind !== 'secret');
  return Object.fromEntries(
    open.map(([name, field]) => {
      const parsed = fieldSchema(field).safeParse(values[name]);
      if (!parsed.success) throw new AppError('invalid-input', { where: name });
      return [name, parsed.data];
    }),
  );
}

function destinationOf(found: z.infer<typeof row>): Destination {
  return {
    id: found.id,
    backendId: found.backend_id,
    name: found.name,
    values: found.field_values,
    secretsSet: found.secrets_set,
    rights: found.rights,
    isDefault: found.is_default === 1,
    builtIn: false,
  };
}
