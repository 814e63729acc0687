import { readFileSync } from 'node:fs';
import {
  findBlankBlocks,
  findInconsistencies,
} from '../renderer/features/language/worker/document.ts';
import { shippedEngine, withSuggestions } from './lang-engine.ts';

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  console.error('npm run lang:check -- FILE.txt [--info]');
  process.exit(2);
}

const engine = shippedEngine();
const showInfo = flags.includes('--info');
const blocks = readFileSync(file, 'utf8')
  .split(/\r?\n/u)
  .map((text, index) => ({ key: String(index + 1), text }));

for (const { key, text } of blocks) {
  for (const match of engine.check({ text, kind: 'body' })) {
    if (match.severity === 'info' && !showInfo) continue;
    const { replacements } = withSuggestions(engine, match);
    const found = JSON.stringify(text.slice(match.start, match.end));
    const offered = replacements.map((replacement) => JSON.stringify(replacement)).join(', ');
    console.log(
      `${key}:${match.start + 1}  ${match.rule}  ${found}${offered === '' ? '' : ` → ${offered}`}  ${match.message}`,
    );
  }
}
for (const key of findBlankBlocks(blocks))
  console.log(`${key}:1  BLANK_PARAGRAPH  Paragraf numai cu spații.`);
for (const { kind, spellings } of findInconsistencies(engine, blocks)) {
  const forms = spellings.map(
    ({ text, occurrences }) => `${text} (${occurrences.map(({ block }) => block).join(', ')})`,
  );
  console.log(
    `-  ${kind === 'name' ? 'NAME_CONSISTENCY' : 'CAPS_CONSISTENCY'}  ${forms.join(' / ')}`,
  );
}
