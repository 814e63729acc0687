import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cruise, repository, sourceFolders } from './cruise.ts';

const isSource = (file: string): boolean => /\.(?:ts|tsx|cts|mts)$/.test(file);

async function sourcesOnDisk(): Promise<string[]> {
  const found = sourceFolders.map(async (folder) => {
    const entries = await readdir(join(repository, folder), {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter((entry) => entry.isFile() && isSource(entry.name))
      .map((entry) => relative(repository, join(entry.parentPath, entry.name)));
  });
  return (await Promise.all(found)).flat().map((file) => file.split(sep).join('/'));
}

describe('the boundary check of the repository', () => {
  it('reads every module there is, and finds nothing wrong', async () => {
    const { modules, violations } = cruise(repository);
    const ours = modules.filter(
      (module) =>
        isSource(module) && sourceFolders.some((folder) => module.startsWith(`${folder}/`)),
    );
    // A tool that cannot read TypeScript reads nothing, finds nothing and says that all is well.
    expect(ours.toSorted()).toEqual((await sourcesOnDisk()).toSorted());
    expect(violations).toEqual([]);
  });
});

/** One forbidden import per rule: the file that breaks it and what it imports. */
const plants: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['no-circular', 'shared/article/one.ts', "import './two.ts';"],
  ['shared-is-neutral', 'shared/article/seed.ts', "import '../../main/drafts/index.ts';"],
  ['shared-has-no-runtime', 'shared/article/disk.ts', "import 'node:fs';"],
  ['shared-needs-only-zod', 'shared/article/socket.ts', "import 'ws';"],
  ['main-not-to-renderer', 'main/drafts/view.ts', "import '../../renderer/ui/button.ts';"],
  ['main-has-no-ui', 'main/drafts/tree.ts', "import 'lexical';"],
  ['electron-only-in-electron-host', 'main/drafts/native.ts', "import 'electron';"],
  ['core-not-to-hosts', 'main/drafts/host.ts', "import '../hosts/browser/host.ts';"],
  [
    'hosts-only-use-app-and-platform',
    'main/hosts/browser/inside.ts',
    "import '../../drafts/index.ts';",
  ],
  ['hosts-do-not-see-each-other', 'main/hosts/browser/peek.ts', "import '../electron/host.ts';"],
  [
    'backends-do-not-see-each-other',
    'main/publishing/backends/ghost/send.ts',
    "import '../wordpress/send.ts';",
  ],
  ['blocks-do-not-see-each-other', 'shared/blocks/fact-box.ts', "import './divider.ts';"],
  ['main-features-by-index', 'main/archive/reach.ts', "import '../drafts/view.ts';"],
  ['renderer-not-to-main', 'renderer/ui/core.ts', "import '../../main/drafts/index.ts';"],
  ['renderer-has-no-node', 'renderer/ui/path.ts', "import 'node:path';"],
  [
    'renderer-features-by-index',
    'renderer/features/archive/reach.ts',
    "import '../drafts/inside.ts';",
  ],
  ['ui-and-api-not-to-features', 'renderer/ui/feature.ts', "import '../features/drafts/index.ts';"],
  [
    'language-worker-is-alone',
    'renderer/features/language/worker/view.ts',
    "import '../../../ui/button.ts';",
  ],
  ['language-worker-has-no-ui', 'renderer/features/language/worker/tree.ts', "import 'lexical';"],
  ['production-not-to-tests', 'main/drafts/fixture.ts', "import '../../tests/fixture.ts';"],
  ['nothing-unresolved', 'main/drafts/lost.ts', "import './nowhere.ts';"],
];
const innocent: readonly (readonly [file: string, text: string])[] = [
  ['shared/article/two.ts', "import './one.ts';"],
  ['shared/blocks/divider.ts', 'export {};'],
  ['main/drafts/index.ts', 'export {};'],
  ['main/hosts/browser/host.ts', 'export {};'],
  ['main/hosts/electron/host.ts', 'export {};'],
  ['main/publishing/backends/wordpress/send.ts', 'export {};'],
  ['renderer/ui/button.ts', 'export {};'],
  ['renderer/features/drafts/index.ts', "import './inside.ts';"],
  ['renderer/features/drafts/inside.ts', 'export {};'],
  ['build/start.ts', 'export {};'],
  ['tests/fixture.ts', "import 'electron';"],
];

describe('every rule catches what it forbids', () => {
  let folder: string;
  let caught: ReturnType<typeof cruise>['violations'];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'condei-boundaries-'));
    for (const name of ['.dependency-cruiser.js', 'tsconfig.base.json', 'package.json']) {
      await cp(join(repository, name), join(folder, name));
    }
    await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const files = [...innocent, ...plants.map(([, file, text]) => [file, text] as const)];
    for (const [file, text] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), `${text}\n`);
    }
    caught = cruise(folder).violations;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(plants)('%s', (rule, file) => {
    expect(caught.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(
      rule,
    );
  });

  it('has a planted violation for every rule', async () => {
    const source = await readFile(join(repository, '.dependency-cruiser.js'), 'utf8');
    const names = [...source.matchAll(/\bname: '([^']+)'/g)].map(([, name]) =>
      z.string().parse(name),
    );
    expect(plants.map(([rule]) => rule).toSorted()).toEqual(names.toSorted());
  });

  it('lets the innocent be', () => {
    const files = innocent.map(([file]) => file).filter((file) => !/one|two|fixture/.test(file));
    expect(caught.filter(({ from }) => files.includes(from))).toEqual([]);
  });
});
