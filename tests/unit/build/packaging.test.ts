import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { configuration } from '../../../build/electron-builder.ts';

const repository = resolve(import.meta.dirname, '..', '..', '..');
const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(join(repository, file), 'utf8'));
const scheme = z
  .looseObject({ definitions: z.record(z.string(), z.looseObject({})) })
  .parse(readJson('node_modules/app-builder-lib/scheme.json'));

it('is a configuration that electron-builder takes', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  const validate = ajv.compile(scheme);
  validate(JSON.parse(JSON.stringify(configuration)));
  expect(validate.errors).toBeNull();
});

it('decides every fuse there is', () => {
  const known = z
    .object({ properties: z.record(z.string(), z.unknown()) })
    .parse(scheme.definitions['FuseOptionsV1']);
  expect(Object.keys(configuration.electronFuses ?? {}).toSorted()).toEqual(
    Object.keys(known.properties).toSorted(),
  );
  expect(configuration.electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

it('names files that are there', () => {
  const named = [configuration.icon, configuration.mac?.entitlements, 'LICENSE'];
  expect(named.filter((file) => !existsSync(join(repository, file ?? '-')))).toEqual([]);
});

it('starts the bundle that the build writes', () => {
  const { main } = z.object({ main: z.string() }).parse(readJson('package.json'));
  expect(main).toBe('dist/main/electron.js');
  expect(configuration.extraMetadata).toEqual({ main });
});
