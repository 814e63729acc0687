import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { menuCommands } from '../../main/hosts/electron/menu.ts';
import { contract } from '../../shared/contract/index.ts';
import { repository } from './cruise.ts';

/** Every file of the project: what git knows or would add. */
const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: repository,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((file) => file !== '' && existsSync(join(repository, file)));
const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const isCode = (file: string): boolean => /\.(?:ts|tsx|css)$/.test(file);
const isText = (file: string): boolean =>
  /\.(?:ts|tsx|js|json|css|html|md|yaml|yml|svg|txt|plist)$|^\.ci\/|^\.[a-z]+rc$/.test(file);

it('finds the files of the project', () => {
  expect(files).toContain('package.json');
  expect(files.filter(isCode).length).toBeGreaterThan(300);
});

describe('the tree', () => {
  it('has the folders of the design at its top and no others', () => {
    const folders = files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]);
    expect([...new Set(folders)].toSorted()).toEqual(
      ['.ci', 'build', 'docs', 'main', 'renderer', 'shared', 'tests'].filter(
        (folder) => folder !== 'docs' || folders.includes('docs'),
      ),
    );
  });

  it('has no folder whose name says nothing', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|types?|misc|lib)\//;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('names its code in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;
    expect(files.filter((file) => isCode(file) && !kebab.test(basename(file)))).toEqual([]);
  });

  it('has no file that is too long to read', () => {
    const isData = (file: string): boolean =>
      /\/(?:dictionaries|fixtures|demo|locale)\//.test(file) || file === 'package-lock.json';
    const long = files
      .filter((file) => isCode(file) && !isData(file))
      .map(
        (file) =>
          [
            file,
            read(file)
              .split('\n')
              .filter((line) => line.trim() !== '').length,
          ] as const,
      )
      .filter(([, lines]) => lines > 450);
    expect(long).toEqual([]);
  });
});

describe('a feature has one name', () => {
  const features = Object.keys(contract);

  it.each(features)('%s: contract and core', (feature) => {
    expect(files).toContain(`shared/contract/${feature}.ts`);
    const homes = [`main/${feature}/index.ts`, `main/${feature}.ts`];
    expect(homes.filter((home) => files.includes(home))).toHaveLength(1);
  });

  it('has no contract file that the contract does not name', () => {
    const named = files
      .filter((file) => /^shared\/contract\/[^/]+\.ts$/.test(file))
      .map((file) => basename(file, '.ts'))
      .filter((name) => name !== 'index');
    expect(named.toSorted()).toEqual(features.toSorted());
  });

  it.each(['main', 'renderer/features'])('%s/<feature> is entered by its index', (folder) => {
    const found = files
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1).split('/'))
      // The language worker is a program of its own, entered by its own file.
      .filter((parts) => parts.length > 1 && parts[1] !== 'worker')
      .map(([feature]) => `${folder}/${feature ?? ''}`);
    // Not features: the database is beneath all of them, and hosts and the worker have own entries.
    const others = ['main/database', 'main/hosts'];
    const closed = [...new Set(found)].filter(
      (feature) =>
        !others.includes(feature) &&
        !files.includes(`${feature}/index.ts`) &&
        !files.includes(`${feature}/index.tsx`),
    );
    expect(closed).toEqual([]);
  });

  it('keeps the words of hosts and windows in step: every menu command is in the palette', () => {
    const palette = read('renderer/app/layout/use-commands.ts');
    const unknown = menuCommands.filter((command) => !palette.includes(`id: '${command}'`));
    expect(unknown).toEqual([]);
  });
});

describe('nothing of the machine it was written on', () => {
  // Put together here, so that this file does not contain what it looks for.
  const machine = [
    ['', 'work', ''],
    ['', 'root', ''],
    ['', 'home', '[a-z]{2}'],
    ['', 'Users', '[a-z]'],
    ['', 'tmp', '[a-z]'],
  ].map((parts) => parts.join('/'));
  const paths = new RegExp(`(?<![\\w.@:/-])(?:${machine.join('|')})`);

  it('has no path of a machine', () => {
    const found = files
      .filter((file) => isText(file) && !file.startsWith('tests/fixtures/'))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .filter((line) => paths.test(line))
          .map((line) => `${file}: ${line.trim().slice(0, 120)}`),
      );
    expect(found).toEqual([]);
  });

  it('has a lock file without the names of registries', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });
});
