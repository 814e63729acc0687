/** One affix line: what to take off, what to add, and the condition the word must meet. */
interface AffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** The affix classes of a Hunspell dictionary; one flag may name a prefix class and a suffix class. */
export interface AffixTable {
  readonly prefixes: ReadonlyMap<string, readonly AffixRule[]>;
  readonly suffixes: ReadonlyMap<string, readonly AffixRule[]>;
}

/**
 * Reads the PFX and SFX classes of an `.aff` file. A missing condition column means "any word";
 * anything after the condition is a note and is ignored.
 */
export function readAffixes(aff: string): AffixTable {
  const table = { PFX: new Map<string, AffixRule[]>(), SFX: new Map<string, AffixRule[]>() };
  for (const line of aff.split(/\r?\n/u)) {
    const [type, flag, strip, add, condition = '.'] = line.trim().split(/\s+/u);
    if ((type !== 'PFX' && type !== 'SFX') || flag === undefined) continue;
    const rules = table[type].get(flag);
    if (rules === undefined) {
      // The first line of a class is its header: cross-product mark and line count.
      table[type].set(flag, []);
      continue;
    }
    if (strip === undefined || add === undefined) throw new Error(`Bad affix line: ${line}`);
    const pattern = condition === '.' || condition.startsWith('#') ? '' : condition;
    rules.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(type === 'SFX' ? `(?:${pattern})$` : `^(?:${pattern})`, 'u'),
    });
  }
  return { prefixes: table.PFX, suffixes: table.SFX };
}

function suffixed(word: string, rules: readonly AffixRule[]): string[] {
  return rules
    .filter((rule) => word.endsWith(rule.strip) && rule.condition.test(word))
    .map((rule) => word.slice(0, word.length - rule.strip.length) + rule.add);
}

function prefixed(word: string, rules: readonly AffixRule[]): string[] {
  return rules
    .filter((rule) => word.startsWith(rule.strip) && rule.condition.test(word))
    .map((rule) => rule.add + word.slice(rule.strip.length));
}

/** Every form a `.dic` file stands for, each once, in no promised order. */
export function expandDictionary(dic: string, affixes: AffixTable): Set<string> {
  const forms = new Set<string>();
  for (const line of dic.split(/\r?\n/u).slice(1)) {
    if (line === '') continue;
    const slash = line.indexOf('/');
    const word = slash === -1 ? line : line.slice(0, slash);
    const flags = slash === -1 ? [] : Array.from(line.slice(slash + 1));
    const stems = [
      word,
      ...flags.flatMap((flag) => suffixed(word, affixes.suffixes.get(flag) ?? [])),
    ];
    for (const stem of stems) {
      forms.add(stem);
      for (const flag of flags) {
        for (const form of prefixed(stem, affixes.prefixes.get(flag) ?? [])) forms.add(form);
      }
    }
  }
  return forms;
}
