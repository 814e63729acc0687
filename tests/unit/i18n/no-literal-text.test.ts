import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '..', '..', '..');

/** The only word users see that is the same in every language. */
const NAMES = new Set(['Condei']);
const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'hint',
  'label',
  'placeholder',
  'text',
  'title',
]);

test('planted literals are found', () => {
  const source = '<p title="Titlu">Bună ziua <b>{text("x")}</b> · </p>';
  expect(literalTexts('planted.tsx', source)).toEqual([
    'planted.tsx: Titlu',
    'planted.tsx: Bună ziua',
  ]);
});

test('no component holds text for users: all of it is in the catalogues', async () => {
  const files = globSync('renderer/**/*.tsx', { cwd: repository });
  expect(files).toContain('renderer/app/app.tsx');
  const literals = await Promise.all(
    files.map(async (file) =>
      literalTexts(file, await readFile(resolve(repository, file), 'utf8')),
    ),
  );
  expect(literals.flat()).toEqual([]);
});

function literalTexts(file: string, source: string): string[] {
  const found: string[] = [];
  const check = (text: string): void => {
    const trimmed = text.trim();
    if (/\p{L}{2}/u.test(trimmed) && !NAMES.has(trimmed)) found.push(`${file}: ${trimmed}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) check(node.text);
    if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.has(node.name.getText())) {
      if (node.initializer && ts.isStringLiteral(node.initializer)) check(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX));
  return found;
}
