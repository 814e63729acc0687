/** Grammatical gender and number, as far as a bare noun shows them. */
export type NounForm =
  'masculine-singular' | 'feminine-singular' | 'masculine-plural' | 'feminine-plural';

const participleEndings = ['at', 'it', 'ut', 'ât', 's', 't'];

/**
 * Guesses about Romanian forms drawn from the lexicon alone: „soldați” is a plural because
 * „soldații” and „soldaților” are words too. All words are given in lower case.
 */
export class Morphology {
  readonly #has: (form: string) => boolean;

  /** `has` tells whether exactly this form is a word of the lexicon or of a dictionary. */
  constructor(has: (form: string) => boolean) {
    this.#has = has;
  }

  has(form: string): boolean {
    return this.#has(form);
  }

  /** True for a noun or adjective in the plural without article. */
  isBarePlural(word: string): boolean {
    return this.isMasculinePlural(word) || this.isFemininePlural(word);
  }

  /** True for „soldați”: the article would be -i. */
  isMasculinePlural(word: string): boolean {
    if (word.length < 3 || !word.endsWith('i') || !this.has(`${word}i`) || !this.has(`${word}lor`))
      return false;
    return word === 'copii' || !this.has(`${word}le`) || this.has(`${word.slice(0, -1)}ul`);
  }

  /** True for „drone”, „tancuri”, „țări”: the article would be -le (feminine or neuter). */
  isFemininePlural(word: string): boolean {
    const last = word.at(-1);
    if (word.length < 3 || (last !== 'e' && last !== 'i')) return false;
    if (this.isMasculinePlural(word) && /(?:ieri|ori|iști|ari|enți|anți)$/u.test(word))
      return false;
    return this.has(`${word}le`) && this.has(`${word}lor`) && !this.isFeminineSingular(word);
  }

  /** Like `isBarePlural`, but a form that may also be a singular („generatoare”) counts too. */
  mayBePlural(word: string): boolean {
    if (this.isBarePlural(word)) return true;
    return (
      /[^i]e$/u.test(word) && word.length > 3 && this.has(`${word}le`) && this.has(`${word}lor`)
    );
  }

  /** True for „casă”, „carte”, „decizie”: the article would be -a. */
  isFeminineSingular(word: string): boolean {
    if (word.endsWith('ă')) return this.has(`${word.slice(0, -1)}a`);
    if (word.endsWith('ie'))
      return this.has(`${word.slice(0, -1)}a`) && this.has(`${word.slice(0, -1)}i`);
    if (word.endsWith('e')) return this.has(`${word}a`) && !this.has(`${word}ă`);
    return word.endsWith('a') && this.has(`${word}ua`);
  }

  /** True for „soldat”, „buget”, „ministru”: the article would be -ul or -l. */
  isMasculineSingular(word: string): boolean {
    if (word.endsWith('u')) return this.has(`${word}l`) && this.has(`${word}lui`);
    return /[^aeăâîou]$/u.test(word) && this.has(`${word}ul`) && this.has(`${word}ului`);
  }

  /** Gender and number of a bare noun, or nothing when the form is ambiguous. */
  nounForm(word: string): NounForm | undefined {
    const forms: NounForm[] = [];
    if (this.isMasculineSingular(word)) forms.push('masculine-singular');
    if (this.isFeminineSingular(word)) forms.push('feminine-singular');
    if (this.isMasculinePlural(word)) forms.push('masculine-plural');
    if (this.isFemininePlural(word)) forms.push('feminine-plural');
    return forms.length === 1 ? forms[0] : undefined;
  }

  /** Every gender and number the form can have; wider than `nounForm`. */
  possibleForms(word: string): ReadonlySet<NounForm> {
    const forms = new Set<NounForm>();
    if (this.isMasculineSingular(word) || this.isParticiple(word)) forms.add('masculine-singular');
    if (this.isFeminineSingular(word)) forms.add('feminine-singular');
    if (this.isMasculinePlural(word)) forms.add('masculine-plural');
    if (this.has(`${word}le`) && this.has(`${word}lor`)) forms.add('feminine-plural');
    return forms;
  }

  /** True for „prezentat”, „venit”, „întors”: a masculine participle of a verb in the lexicon. */
  isParticiple(word: string): boolean {
    if (word.length < 3 || !participleEndings.some((ending) => word.endsWith(ending))) return false;
    if (
      irregularParticiples.has(word) ||
      irregularParticiples.has(word.replace(/^(?:re|pre|des|sub|în|con|ex|abs|pro|dis)/u, ''))
    )
      return true;
    const stem = word.slice(0, -2);
    if (word.endsWith('at')) {
      return (
        (this.has(`${stem}ând`) ||
          this.has(`${stem}ind`) ||
          this.has(`${stem}gând`) ||
          (stem.endsWith('i') && this.has(`${stem}nd`))) &&
        this.has(`${word.slice(0, -1)}se`)
      );
    }
    if (word.endsWith('it') || word.endsWith('ât')) {
      return (
        (this.has(`${stem}ind`) || this.has(`${stem}ând`)) && this.has(`${word.slice(0, -1)}se`)
      );
    }
    if (word.endsWith('ut'))
      return this.has(`${word.slice(0, -1)}se`) && this.has(`${word.slice(0, -1)}sem`);
    if (word.endsWith('s')) return this.has(`${word}ese`);
    return false;
  }

  /** True when the word is a verb in its short infinitive: „ajuta”, „vota”, „veni”. */
  isShortInfinitive(word: string): boolean {
    return /[aeiîâ]$/u.test(word) && this.isParticiple(`${word}t`);
  }

  /** True for „anunță”, „găzduiește”, „tace”, „cer”: a verb in the third person of the present. */
  isPresentThird(word: string): boolean {
    if (word.length < 3) return false;
    if (/(?:ează|ește|ăște|esc|ăsc)$/u.test(word)) return this.has(word);
    if (word.endsWith('ă')) {
      // „armă”, „gravă”: a noun or adjective too, so nothing is sure.
      const bare = word.slice(0, -1);
      return this.isShortInfinitive(`${bare}a`) && !this.has(`${bare}elor`);
    }
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    const last = stem.lastIndexOf('a');
    const closed = last === -1 ? stem : `${stem.slice(0, last)}ă${stem.slice(last + 1)}`;
    return [stem, closed].some((form) => this.has(`${form}em`) && this.has(`${form}eți`));
  }

  /** „găzduiește” → „găzduiesc”, „cere” → „cer”; nothing when both persons are alike or unknown. */
  pluralOfPresent(word: string): string | undefined {
    const long = /(?:ește|ăște)$/u.test(word) ? `${word.slice(0, -3)}sc` : undefined;
    if (long !== undefined) return this.has(long) ? long : undefined;
    const stem = word.slice(0, -1);
    return word.endsWith('e') && this.isPresentThird(word) && this.has(stem) ? stem : undefined;
  }

  /** True for a singular noun with the masculine or neuter article: „raportul”, „ministrul”. */
  isArticledMasculine(word: string): boolean {
    if (word.endsWith('ele')) return this.has(word) && this.has(`${word.slice(0, -2)}lui`);
    return word.length > 3 && word.endsWith('ul') && this.has(word) && this.has(`${word}ui`);
  }

  /** True for a singular noun with the feminine article: „decizia”, „hotărârea”. */
  isArticledFeminine(word: string): boolean {
    return word.length > 3 && word.endsWith('a') && this.genitiveOfFeminine(word) !== undefined;
  }

  /** True for a plural noun with its article: „documentele”, „oamenii”. */
  isArticledPlural(word: string): boolean {
    if (word.endsWith('le'))
      return (
        !this.isArticledMasculine(word) &&
        this.has(word) &&
        /[ei]le$/u.test(word) &&
        this.has(`${word.slice(0, -2)}lor`)
      );
    // „delegații” is also the plural of „delegație”: then nothing is sure.
    return (
      word.endsWith('ii') &&
      this.has(word) &&
      this.isMasculinePlural(word.slice(0, -1)) &&
      !this.has(`${word}le`)
    );
  }

  /** True for any noun with its nominative article. */
  isArticled(word: string): boolean {
    return (
      this.isArticledMasculine(word) || this.isArticledFeminine(word) || this.isArticledPlural(word)
    );
  }

  /** True for a noun or adjective in the genitive or dative with article: -ului, -ei, -lor. */
  isGenitive(word: string): boolean {
    if (word.endsWith('ului') || word.endsWith('lui')) return this.has(word) && word.length > 4;
    if (word.endsWith('lor')) return this.has(word) && word.length > 4;
    return (
      (word.endsWith('ei') || word.endsWith('ii')) &&
      word.length > 3 &&
      this.#isFeminineGenitive(word)
    );
  }

  #isFeminineGenitive(word: string): boolean {
    if (!this.has(word)) return false;
    if (word.endsWith('iei')) return this.has(`${word.slice(0, -2)}a`);
    if (word.endsWith('ei'))
      return this.has(`${word.slice(0, -2)}a`) || this.has(word.slice(0, -1));
    return this.has(`${word.slice(0, -2)}ea`) || this.has(`${word.slice(0, -1)}le`);
  }

  /** „decizia” → „deciziei”, „legea” → „legii”, „criza” → „crizei”; nothing when none is known. */
  genitiveOfFeminine(word: string): string | undefined {
    const listed = irregularGenitives.get(word);
    if (listed !== undefined) return listed;
    const stem = word.slice(0, -1);
    if (stem.endsWith('i') && this.has(`${stem}ei`)) return `${stem}ei`;
    if (stem.endsWith('ei') && this.has(`${stem}i`)) return `${stem}i`;
    if (stem.endsWith('e') && this.has(stem)) return this.#genitiveOfE(stem.slice(0, -1));
    if (this.has(`${stem}ă`) && this.has(`${stem}ei`)) return `${stem}ei`;
    if (!this.has(`${stem}ă`)) return undefined;
    for (const [from, to] of alternations) {
      const plural = stem.endsWith(from)
        ? stem.slice(0, stem.length - from.length) + to
        : undefined;
      if (plural !== undefined && this.has(`${plural}i`) && this.has(`${plural}le`))
        return `${plural}i`;
    }
    return undefined;
  }

  /** „leg(e)” → „legii”, „scrisoar(e)” → „scrisorii”, „cetat(e)” → „cetății”. */
  #genitiveOfE(stem: string): string | undefined {
    for (const [from, to] of softenings) {
      if (!stem.endsWith(from)) continue;
      const plural = `${stem.slice(0, stem.length - from.length)}${to}i`;
      if (this.has(`${plural}i`) && this.has(`${plural}le`)) return `${plural}i`;
    }
    return this.has(`${stem}ii`) ? `${stem}ii` : undefined;
  }

  /** The genitive of a noun with its nominative article, or nothing when it has none. */
  genitiveOf(word: string): string | undefined {
    if (this.isArticledMasculine(word))
      return word.endsWith('le') ? `${word.slice(0, -2)}lui` : `${word}ui`;
    if (word.endsWith('le') && this.isArticledPlural(word)) return `${word.slice(0, -2)}lor`;
    if (word.endsWith('ii') && this.isArticledPlural(word)) return `${word.slice(0, -1)}lor`;
    if (word.endsWith('a')) return this.genitiveOfFeminine(word);
    return undefined;
  }

  /** „comisie” → „comisii”, „țară” → „țări”: the form after „unei”, or nothing when unknown. */
  bareGenitive(word: string): string | undefined {
    if (!this.isFeminineSingular(word)) return undefined;
    const articled = word.endsWith('ă')
      ? `${word.slice(0, -1)}a`
      : word.endsWith('ie')
        ? `${word.slice(0, -1)}a`
        : `${word}a`;
    const genitive = this.genitiveOfFeminine(articled);
    if (genitive === undefined) return undefined;
    return word.endsWith('ie') ? `${word.slice(0, -1)}i` : genitive.slice(0, -1);
  }
}

const irregularParticiples = new Set(
  (
    'fost avut dat stat luat băut vrut putut știut făcut dus zis scris spus pus mers rămas prins ' +
    'ajuns întors ales tras atins stins rupt copt fript spart mâncat lăsat șters râs plâns ucis închis deschis ' +
    'decis inclus exclus produs redus condus tradus introdus propus expus dispus impus supus opus compus ' +
    'trimis admis permis promis comis transmis cules înțeles născut crescut pierdut vândut căzut văzut'
  ).split(' '),
);

const irregularGenitives = new Map([
  ['cartea', 'cărții'], ['partea', 'părții'], ['țara', 'țării'], ['marea', 'mării'], ['moartea', 'morții'],
  ['noaptea', 'nopții'], ['piața', 'pieței'], ['viața', 'vieții'], ['seara', 'serii'], ['vara', 'verii'],
  ['iarna', 'iernii'], ['primăvara', 'primăverii'], ['toamna', 'toamnei'], ['lumina', 'luminii'], ['limba', 'limbii'],
  ['ziua', 'zilei'], ['sursa', 'sursei'], ['știrea', 'știrii'], ['sora', 'surorii'], ['mama', 'mamei'],
  ['fapta', 'faptei'], ['luna', 'lunii'], ['inima', 'inimii'], ['mâna', 'mâinii'], ['soarta', 'sorții'],
  ['grădina', 'grădinii'], ['rădăcina', 'rădăcinii'], ['mașina', 'mașinii'], ['uzina', 'uzinei'],
  ['presa', 'presei'], ['poliția', 'poliției'], ['justiția', 'justiției'], ['ceața', 'ceții'], ['gheața', 'gheții'],
  ['vremea', 'vremii'], ['calea', 'căii'], ['valea', 'văii'], ['starea', 'stării'], ['poarta', 'porții'],
  ['strada', 'străzii'], ['zăpada', 'zăpezii'], ['livada', 'livezii'], ['arta', 'artei'], ['harta', 'hărții'],
  ['instituția', 'instituției'], ['școala', 'școlii'], ['boala', 'bolii'], ['coada', 'cozii'], ['roata', 'roții'],
]); // prettier-ignore

const alternations: readonly (readonly [string, string])[] = [
  ['ar', 'ări'], ['at', 'ăți'], ['ad', 'ăzi'], ['oar', 'ori'], ['oal', 'oli'], ['oart', 'orți'],
  ['eas', 'ese'], ['as', 'ăsi'], ['al', 'ăli'], ['st', 'ști'], ['t', 'ți'], ['d', 'zi'], ['', 'i'],
]; // prettier-ignore

const softenings: readonly (readonly [string, string])[] = [
  ['oar', 'or'], ['oart', 'orț'], ['oast', 'oșt'], ['oapt', 'opț'], ['ar', 'ăr'], ['art', 'ărț'], ['at', 'ăț'], ['ast', 'ăst'], ['ad', 'ăz'], ['al', 'ăl'], ['eas', 'es'], ['t', 'ț'], ['d', 'z'], ['', ''],
]; // prettier-ignore
