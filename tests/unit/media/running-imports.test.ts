import { expect, it } from 'vitest';
import { createRunningImports } from '../../../renderer/features/media/running-imports.ts';

it('lists an import while it runs, with its progress', async () => {
  const imports = createRunningImports();
  const seen: unknown[] = [];
  imports.subscribe(() => seen.push(imports.get().map(({ name, part }) => ({ name, part }))));
  const hash = await imports.run('foto.png', (_, onProgress) => {
    onProgress(0.5);
    return Promise.resolve('abc');
  });
  expect(hash).toBe('abc');
  expect(seen).toEqual([[{ name: 'foto.png', part: 0 }], [{ name: 'foto.png', part: 0.5 }], []]);
});

it('stops one import without touching the others, and lists none that failed', async () => {
  const imports = createRunningImports();
  const untilStopped = (signal: AbortSignal): Promise<never> =>
    new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(new Error('stopped'))),
    );
  const first = imports.run('a.png', untilStopped);
  const second = imports.run('b.png', untilStopped);
  imports.get()[0]?.cancel();
  await expect(first).rejects.toThrow('stopped');
  expect(imports.get().map(({ name }) => name)).toEqual(['b.png']);
  imports.get()[0]?.cancel();
  await expect(second).rejects.toThrow('stopped');
  expect(imports.get()).toEqual([]);
});
