import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findBlankBlocks,
  findInconsistencies,
} from '../../../renderer/features/language/worker/document.ts';
import { fixtureLines, testEngine } from './support.ts';

const engine = testEngine();

function marked(text: string) {
  return engine.check({ text, kind: 'body' }).filter(({ severity }) => severity !== 'info');
}

describe('a clean article', () => {
  const paragraphs = fixtureLines('clean-article.txt');

  it('is long and has nothing flagged', () => {
    expect(paragraphs.join(' ').split(' ').length).toBeGreaterThanOrEqual(600);
    expect(paragraphs.flatMap((text) => marked(text).map((match) => [text, match.rule]))).toEqual(
      [],
    );
  });

  it('has no inconsistency', () => {
    expect(
      findInconsistencies(
        engine,
        paragraphs.map((text, index) => ({ key: String(index), text })),
      ),
    ).toEqual([]);
  });
});

const seedFile = join(import.meta.dirname, '../../../../shared/seed/page.txt');

describe.skipIf(!existsSync(seedFile))('the page of the real site kept beside the project', () => {
  const page = existsSync(seedFile) ? readFileSync(seedFile, 'utf8').split('\n') : [];
  const found = page.flatMap((text, line) =>
    marked(text).map((match) => ({ ...match, line, text: text.slice(match.start, match.end) })),
  );

  it('has every cedilla letter inside a CEDILLA match', () => {
    const left = page.map((text, line) => {
      const matches = found.filter((match) => match.line === line && match.rule === 'CEDILLA');
      return [...text.matchAll(/[şţŞŢ]/gu)].filter(
        ({ index }) => !matches.some(({ start, end }) => start <= index && index < end),
      ).length;
    });
    const letters = page.flatMap((text) => [...text.matchAll(/[şţŞŢ]/gu)]).length;
    expect([letters, left.reduce((sum, count) => sum + count, 0)]).toEqual([30, 0]);
  });

  it('has the nine quotations with wrong marks found', () => {
    const spans = new Set(found.filter(({ rule }) => rule === 'QUOTES').map(({ line }) => line));
    expect(spans.size).toBe(9);
  });

  it('has its spacers, stray space, misspellings and two-way names found', () => {
    const blocks = page.map((text, index) => ({ key: String(index), text }));
    expect(findBlankBlocks(blocks).length).toBe(2);
    expect(found.filter(({ rule }) => rule === 'SPACE_BEFORE_PUNCT').length).toBe(1);
    expect(
      found
        .filter(({ rule }) => rule === 'SPELL')
        .map(({ text, replacements }) => [text, replacements[0]])
        .slice(0, 2),
    ).toEqual([
      ['nod-coreean', 'nord-coreean'],
      ['Reuninea', 'Reuniunea'],
    ]);
    const names = findInconsistencies(engine, blocks).map(({ spellings }) =>
      spellings.map(({ text }) => text),
    );
    expect(names).toContainEqual(['Ashtian', 'Ashtiani']);
    expect(names).toContainEqual(['Şoigu', 'Șoigu']);
  });
});
