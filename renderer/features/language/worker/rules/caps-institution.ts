import { defineRule } from '../rule.ts';
import { isCapitalised } from '../text/characters.ts';

// ':' before a name: it is also wrong when written wholly in lower case.
const names = `
Uniunea Europeană|:Uniunii Europene|Parlamentul European|Parlamentului European|Comisia Europeană|Comisiei Europene
Consiliul European|Consiliului European|Curtea Constituțională|Curții Constituționale|Curtea Penală Internațională|Curții Penale Internaționale
Curtea de Conturi|Curții de Conturi|Înalta Curte de Casație și Justiție|Înaltei Curți de Casație și Justiție|Înalta Curte|Înaltei Curți
Curtea Europeană a Drepturilor Omului|Curții Europene a Drepturilor Omului|Curtea Supremă|Curtea Internațională de Justiție|Curții Internaționale de Justiție
Curtea de Justiție a Uniunii Europene|Banca Centrală Europeană|Băncii Centrale Europene|Banca Națională a României|Băncii Naționale a României|Banca Națională|Băncii Naționale
Banca Mondială|Băncii Mondiale|Banca Europeană de Investiții|Fondul Monetar Internațional|Fondului Monetar Internațional
Statele Unite|Statelor Unite|:Statele Unite ale Americii|:Statelor Unite ale Americii|Națiunile Unite|Națiunilor Unite
:Organizația Națiunilor Unite|:Organizației Națiunilor Unite|:Organizația Mondială a Sănătății|:Organizației Mondiale a Sănătății|Organizația Mondială a Comerțului|Organizației Mondiale a Comerțului
Consiliul de Securitate|Consiliului de Securitate|Adunarea Generală a ONU|Agenția Internațională pentru Energie Atomică|Agenției Internaționale pentru Energie Atomică
:Camera Deputaților|:Camerei Deputaților|Camera Reprezentanților|Camerei Reprezentanților|Camera Lorzilor|Camera Comunelor
Ministerul Apărării Naționale|Ministerului Apărării Naționale|Ministerul Apărării|Ministerului Apărării|Ministerul Afacerilor Externe|Ministerului Afacerilor Externe
Ministerul Afacerilor Interne|Ministerului Afacerilor Interne|Ministerul Finanțelor|Ministerului Finanțelor|Ministerul Sănătății|Ministerului Sănătății
Ministerul Educației|Ministerului Educației|Ministerul Justiției|Ministerului Justiției|Ministerul Mediului|Ministerului Mediului|Ministerul Energiei|Ministerului Energiei
Ministerul Transporturilor|Ministerului Transporturilor|Ministerul Muncii|Ministerului Muncii|Ministerul Economiei|Ministerului Economiei|Ministerul Agriculturii|Ministerului Agriculturii
Ministerul Culturii|Ministerului Culturii|Ministerul Dezvoltării|Ministerului Dezvoltării|Ministerul Cercetării|Ministerul de Externe|Ministerului de Externe|Ministerul de Interne|Ministerului de Interne|Ministerul Public|Ministerului Public
:Direcția Națională Anticorupție|:Direcției Naționale Anticorupție|:Agenția Națională de Administrare Fiscală|:Agenției Naționale de Administrare Fiscală|Agenția Națională de Integritate|Agenției Naționale de Integritate
:Consiliul Suprem de Apărare a Țării|:Consiliului Suprem de Apărare a Țării|Consiliul Superior al Magistraturii|Consiliului Superior al Magistraturii|Consiliul Concurenței|Consiliului Concurenței|Consiliul Național al Audiovizualului
Consiliul Județean|Consiliului Județean|Consiliul Europei|Consiliului Europei|Autoritatea Electorală Permanentă|Autorității Electorale Permanente|Biroul Electoral Central|Biroului Electoral Central
:Serviciul Român de Informații|:Serviciului Român de Informații|:Serviciul de Informații Externe|:Serviciului de Informații Externe|Serviciul de Protecție și Pază|Serviciului de Protecție și Pază
Poliția Română|Poliției Române|Jandarmeria Română|Jandarmeriei Române|Armata Română|Armatei Române|Academia Română|Academiei Române|Biserica Ortodoxă Română|Bisericii Ortodoxe Române|Patriarhia Română|Patriarhiei Române
Poliția Locală|Poliția de Frontieră|Poliției de Frontieră|Forțele Aeriene Române|Forțelor Aeriene Române|Forțele Navale Române|Forțelor Navale Române|Forțele Terestre Române|Statul Major al Apărării|Statului Major al Apărării
Marea Britanie|Marii Britanii|Marea Neagră|Mării Negre|Marea Baltică|Mării Baltice|Marea Mediterană|Mării Mediterane|Marea Roșie|Mării Roșii|Marea Nordului|Orientul Mijlociu|Orientului Mijlociu|Orientul Apropiat|Orientul Îndepărtat
Delta Dunării|Deltei Dunării|Munții Carpați|Munților Carpați|Peninsula Crimeea|Canalul Suez|Canalul Panama|Fâșia Gaza|Fâșiei Gaza|Strâmtoarea Ormuz|Oceanul Atlantic|Oceanului Atlantic|Oceanul Pacific|Oceanul Indian|Oceanul Arctic
Coreea de Nord|Coreei de Nord|Coreea de Sud|Coreei de Sud|Republica Moldova|Republicii Moldova|Republica Cehă|Republicii Cehe|Emiratele Arabe Unite|Emiratelor Arabe Unite|Arabia Saudită|Arabiei Saudite|Noua Zeelandă|Noii Zeelande
Africa de Sud|Africii de Sud|America de Sud|Americii de Sud|America de Nord|America Latină|Americii Latine|Bosnia și Herțegovina|Federația Rusă|Federației Ruse|Asia Centrală|Europa Centrală|Țările de Jos|Țărilor de Jos|Balcanii de Vest|Țara Galilor
Casa Albă|Casei Albe|Crucea Roșie|Crucii Roșii|Liga Arabă|Ligii Arabe|Uniunea Africană|Uniunii Africane|Uniunea Sovietică|Uniunii Sovietice|Alianța Nord-Atlantică|Alianței Nord-Atlantice|Organizația Tratatului Atlanticului de Nord
Partidul Social Democrat|Partidului Social Democrat|Partidul Național Liberal|Partidului Național Liberal|Uniunea Salvați România|Uniunii Salvați România|Alianța pentru Unirea Românilor|Partidul Popular European|Partidului Popular European|Partidul Democrat|Partidul Republican|Partidul Conservator|Partidul Laburist|Partidul Comunist
Inspectoratul General pentru Situații de Urgență|Inspectoratului General pentru Situații de Urgență|Inspectoratul pentru Situații de Urgență|Inspectoratului pentru Situații de Urgență|Departamentul de Stat|Departamentului de Stat|Departamentul pentru Situații de Urgență
Institutul Național de Statistică|Institutului Național de Statistică|Institutul Național de Sănătate Publică|Casa Națională de Asigurări de Sănătate|Casei Naționale de Asigurări de Sănătate|Casa Națională de Pensii Publice|Bursa de Valori București
Avocatul Poporului|Avocatului Poporului|Duma de Stat|Dumei de Stat|Consiliul Legislativ|Academia Militară|Administrația Națională de Meteorologie|Administrației Naționale de Meteorologie|Compania Națională de Căi Ferate|Compania Națională de Administrare a Infrastructurii Rutiere
Ziua Națională a României|Legiunea Străină|Războiul Rece|Războiului Rece|Primul Război Mondial|Primului Război Mondial|Al Doilea Război Mondial|Revoluția Franceză|Comitetul Olimpic Internațional|Jocurile Olimpice|Jocurilor Olimpice|Cupa Mondială|Cupei Mondiale|Premiul Nobel|Parchetul General|Parchetului General|Parchetul European|Parchetului European|Garda de Coastă|Gărzii de Coastă|Garda de Mediu|Garda Națională
`;

interface Name {
  readonly right: string;
  readonly words: readonly string[];
  readonly anyCase: boolean;
}

const byFirst = new Map<string, Name[]>();
for (const entry of names.split(/[|\n]/u).filter((text) => text !== '')) {
  const right = entry.replace(':', '');
  const words = right.toLowerCase().split(' ');
  const key = words[0] ?? '';
  const name = { right, words, anyCase: entry.startsWith(':') };
  byFirst.set(
    key,
    [...(byFirst.get(key) ?? []), name].sort((a, b) => b.words.length - a.words.length),
  );
}

export const capsInstitutionRule = defineRule({
  id: 'CAPS_INSTITUTION',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Majuscule în nume de instituții',
  explanation: 'În denumirile oficiale, toate cuvintele pline se scriu cu majusculă.',
  source: 'DOOM3, scrierea cu majusculă',
  examples: {
    bad: [
      ['Uniunea europeană a aprobat fondurile.', 'Uniunea Europeană a aprobat fondurile.'],
      ['Decizia Curții constituționale e finală.', 'Decizia Curții Constituționale e finală.'],
      ['Statele unite vor trimite trupe.', 'Statele Unite vor trimite trupe.'],
      [
        'Votul din Camera deputaților a fost strâns.',
        'Votul din Camera Deputaților a fost strâns.',
      ],
      ['Nave în Marea neagră.', 'Nave în Marea Neagră.'],
    ],
    good: [
      'Cele două state unite prin istorie cooperează.',
      'O uniune europeană a fermierilor s-a format.',
      'Au creat un parlament european al tinerilor.',
      'Consiliul local a votat.',
      'Curtea Constituțională decide azi.',
    ],
  },
  *check({ words }) {
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (word?.kind !== 'word') continue;
      for (const name of byFirst.get(word.lower) ?? []) {
        const found = words.slice(index, index + name.words.length);
        const last = found.at(-1);
        if (last === undefined || found.length < name.words.length) continue;
        if (
          !found.every(
            (other, at) => other.lower === name.words[at] && (at === 0 || other.gap === ' '),
          )
        )
          continue;
        const written = found.map(({ text }) => text).join(' ');
        const shouted = written === written.toUpperCase();
        const wrong =
          written !== name.right && !shouted && (isCapitalised(word.text) || name.anyCase);
        // A capital at the start of a sentence says nothing about the second word of a common phrase.
        if (wrong) yield { start: word.start, end: last.end, replacements: [name.right] };
        index += name.words.length - 1;
        break;
      }
    }
  },
});
