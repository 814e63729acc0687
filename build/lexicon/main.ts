import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon, lexiconPath } from './lexicon.ts';

const bytes = buildLexicon();
writeFileSync(join(import.meta.dirname, '../..', lexiconPath), bytes);
console.log(`${lexiconPath}: ${bytes.length} bytes`);
