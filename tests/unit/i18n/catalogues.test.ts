import { globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '..', '..', '..');

type Sentences = ReadonlyMap<string, string>;

const romanianFiles = globSync('renderer/**/locale/ro.ts', { cwd: repository });

const catalogues = await Promise.all(
  romanianFiles.map(async (file) => ({
    file,
    ro: await sentencesOf(file, 'ro'),
    en: await sentencesOf(file.replace(/ro\.ts$/, 'en.ts'), 'en'),
  })),
);

describe('catalogues', () => {
  test('are found where features are', () => {
    expect(romanianFiles.map((file) => dirname(dirname(file)))).toEqual(
      expect.arrayContaining(['renderer/ui', 'renderer/app', 'renderer/features/drafts']),
    );
  });

  describe.each(catalogues)('$file', ({ ro, en }) => {
    test('has the same keys in both languages', () => {
      const expected = [...ro.keys()].filter((key) => !key.endsWith('_few'));
      expect([...en.keys()].sort()).toEqual(expected.sort());
    });

    test('has the same placeholders in both languages', () => {
      // „un minut” may leave the number out, so plural forms are compared by their last form.
      const compared = [...en.keys()].filter((key) => !key.endsWith('_one'));
      const placeholders = (sentences: Sentences): Record<string, string[]> =>
        Object.fromEntries(compared.map((key) => [key, placeholdersOf(sentences.get(key) ?? '')]));
      expect(placeholders(en)).toEqual(placeholders(ro));
    });

    test('has all three Romanian plural forms', () => {
      const bases = [...ro.keys()].flatMap(
        (key) => /^(.*)_(?:one|few|other)$/.exec(key)?.[1] ?? [],
      );
      const missing = bases.flatMap((base) =>
        ['one', 'few', 'other'].map((form) => `${base}_${form}`).filter((key) => !ro.has(key)),
      );
      expect(missing).toEqual([]);
    });

    test('is written with comma-below letters and Romanian quotation marks', () => {
      const wrong = [...ro].filter(([, sentence]) => /[şţŞŢ"“]/.test(sentence));
      expect(wrong).toEqual([]);
    });
  });
});

async function sentencesOf(file: string, name: 'ro' | 'en'): Promise<Sentences> {
  const module: unknown = await import(pathToFileURL(resolve(repository, file)).href);
  const tree = (module as Readonly<Record<string, unknown>>)[name];
  return new Map(flat(tree, ''));
}

function flat(tree: unknown, path: string): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) throw new Error(`no sentences at ${path}`);
  return Object.entries(tree).flatMap(([key, value]) =>
    flat(value, path === '' ? key : `${path}.${key}`),
  );
}

function placeholdersOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
}
