import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon, lexiconPath } from './lexicon.ts';

const file = join(import.meta.dirname, '../..', lexiconPath);
const bytes = buildLexicon();

// `--check` tells whether the committed file is what the dictionary gives, without writing.
if (process.argv.includes('--check')) {
  const same = Buffer.from(bytes).equals(readFileSync(file));
  console.log(same ? `${lexiconPath} is current` : `${lexiconPath} differs: npm run lexicon`);
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(file, bytes);
  console.log(`${lexiconPath}: ${bytes.length} bytes`);
}
