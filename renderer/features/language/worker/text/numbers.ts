const units = [
  'zero',
  'unu',
  'doi',
  'trei',
  'patru',
  'cinci',
  'șase',
  'șapte',
  'opt',
  'nouă',
  'zece',
  'unsprezece',
  'doisprezece',
  'treisprezece',
  'paisprezece',
  'cincisprezece',
  'șaisprezece',
  'șaptesprezece',
  'optsprezece',
  'nouăsprezece',
];
const tens = [
  '',
  '',
  'douăzeci',
  'treizeci',
  'patruzeci',
  'cincizeci',
  'șaizeci',
  'șaptezeci',
  'optzeci',
  'nouăzeci',
];
const feminine = new Map([[1, 'una'], [2, 'două'], [12, 'douăsprezece']]); // prettier-ignore

function unit(value: number, isFeminine: boolean): string {
  return (isFeminine ? feminine.get(value) : undefined) ?? units[value] ?? String(value);
}

/** A whole number from 1 to 99 in words: 21 → „douăzeci și unu”. */
export function numberInWords(value: number, isFeminine: boolean): string {
  if (value < 20) return unit(value, isFeminine);
  const rest = value % 10;
  const ten = tens[Math.floor(value / 10)] ?? '';
  return rest === 0 ? ten : `${ten} și ${unit(rest, isFeminine)}`;
}

/** The value of a whole number written in digits, groups split by points; nothing for decimals. */
export function wholeNumber(text: string): number | undefined {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  return /^\d{1,3}(?:\.\d{3}){1,4}$/u.test(text) ? Number(text.replaceAll('.', '')) : undefined;
}

/** True when Romanian puts „de” between this number and its noun: 20 de, 100 de, 101 without. */
export function needsDe(value: number): boolean {
  const rest = value % 100;
  return rest >= 20 || (rest === 0 && value >= 100);
}

const simpleValues = new Map<string, number>();
units.forEach((word, value) => simpleValues.set(word, value));
for (const [word, value] of [['două', 2], ['una', 1], ['douăsprezece', 12], ['patrusprezece', 14], ['șasesprezece', 16]] as const) simpleValues.set(word, value); // prettier-ignore
const tenValues = new Map(
  tens.map((word, index) => [word, index * 10] as const).filter(([word]) => word !== ''),
);

/** The value of one number word from „doi” to „nouăsprezece”, or a round ten. */
export function valueOfWord(word: string): number | undefined {
  return tenValues.get(word) ?? simpleValues.get(word);
}

/** True for „douăzeci” … „nouăzeci”. */
export function isRoundTen(word: string): boolean {
  return tenValues.has(word);
}

const scales = new Set(['mii', 'milioane', 'miliarde', 'sute', 'zeci', 'duzini']);

/** True for „mii”, „milioane”, „miliarde”, „sute”, „zeci”: the noun after them always takes „de”. */
export function isScale(word: string): boolean {
  return scales.has(word);
}

/** What stands between groups of three digits: a point in the press, U+00A0 in texts of the EU. */
export const groupMarks: Readonly<Record<'press' | 'eu', string>> = { press: '.', eu: '\u00a0' };

/** Digits in groups of three: „15000” → „15.000”. */
export function groupThousands(digits: string, mark: string = groupMarks.press): string {
  let grouped = '';
  for (let index = 0; index < digits.length; index += 1) {
    if (index > 0 && (digits.length - index) % 3 === 0) grouped += mark;
    grouped += digits.charAt(index);
  }
  return grouped;
}

/** The months, in lower case. */
export const months: ReadonlySet<string> = new Set([
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
]);
