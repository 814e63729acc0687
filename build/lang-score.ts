import { readFileSync } from 'node:fs';
import { shippedEngine, withSuggestions } from './lang-engine.ts';
import { figuresOf, readSentences } from './lang-figures.ts';

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  console.error('npm run lang:score -- FILE.jsonl [-v]');
  process.exit(2);
}

const engine = shippedEngine();
const sentences = readSentences(readFileSync(file, 'utf8'));
const predictions = new Map(
  sentences.map((sentence) => [
    sentence.id,
    engine.check(sentence).map((match) => withSuggestions(engine, match)),
  ]),
);
const figures = figuresOf(sentences, predictions);
const percent = (rate: number): string => `${(100 * rate).toFixed(1)}%`;

console.log(
  [
    `precision ${percent(figures.precision)}`,
    `recall ${percent(figures.recall)}`,
    `F0.5 ${percent(figures.f05)}`,
    `strict-rule recall ${percent(figures.strictRecall)}`,
    `right fix ${percent(figures.fixRate)}`,
    `macro recall ${percent(figures.macroRecall)}`,
    `false alarm on correct sentences ${percent(figures.falseAlarm)}`,
    `error sentences perfectly repaired ${percent(figures.perfect)}`,
  ].join('  '),
);
for (const [rule, row] of Object.entries(figures.byRule).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const cell = (name: string, value: number): string => `${name} ${String(value).padStart(3)}`;
  const cells = [
    cell('gold', row.gold),
    cell('found', row.found),
    cell('fixed', row.fixed),
    cell('predicted', row.predicted),
    cell('false', row.false),
  ];
  console.log(rule.padEnd(20), cells.join('  '));
}
if (flags.includes('-v')) {
  console.log('FALSE POSITIVES');
  for (const line of figures.falsePositives) console.log(' ', line.join(' | '));
  console.log('MISSED');
  for (const line of figures.missed) console.log(' ', line.join(' | '));
}
