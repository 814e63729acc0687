import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** The repository's folder. */
export const repository = resolve(import.meta.dirname, '..', '..');

const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
});

const program = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** Runs dependency-cruiser with the project's own rules on the same folders below another one. */
export function cruise(folder: string): {
  readonly modules: readonly string[];
  readonly violations: readonly {
    readonly rule: string;
    readonly from: string;
    readonly to: string;
  }[];
} {
  const rules = join(folder, '.dependency-cruiser.js');
  const run = spawnSync(
    process.execPath,
    [program, '--config', rules, '--output-type', 'json', ...sourceFolders],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const { modules, summary } = report.parse(JSON.parse(run.stdout));
  return {
    modules: modules.map(({ source }) => source),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** The folders that hold source, as the boundary check is given them. */
export const sourceFolders = ['shared', 'main', 'renderer', 'build', 'tests'] as const;
