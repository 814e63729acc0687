import { defineRule, finding } from '../rule.ts';

const loans = new Set(
  (
    'link job chat blog trend weekend brand server card e-mail email mail hacker blogger vlogger vlog tweet post stand star laptop manager leader lider ' +
    'flyer computer test clip film club miting marketing management leasing briefing thriller bestseller fan outsider hub summit staff top bloc boss spot ' +
    'sprint grant slot standard banner router cod tanc podcast lockdown cluster broker dealer forum portal master training screening rating ranking ' +
    'stoc start stop folder tablet sms cip web browser scanner design designer gadget internet modem monitor printer proiector procesor ' +
    'holding campus casting catering consulting container dumping establishment fotbal handbal meci penalty ofsaid pres parking peeling patent ' +
    'picnic pub raid raider rap rock seif shop snack sandvici sport stres teatru tir tur transfer volei hotspot startup start-up smog ' +
    'weekend-uri dron drone avion radar sonar robot bot troll trol influencer vlogăr streamer gamer rover reporter referendum ' +
    'feedback hit single album concert lider kit pin pix bit byte bug debut desk dosar plafon buncăr'
  ).split(' '),
);
const endings = new Set('ul ului uri urile urilor i ii ilor e ele elor a ei'.split(' '));

export const loanwordHyphenRule = defineRule({
  id: 'LOANWORD_HYPHEN',
  category: 'spelling',
  severity: 'error',
  action: 'suggest',
  title: 'Împrumuturi fără cratimă',
  explanation: 'Când finala se citește ca în română, terminația se lipește: linkuri, jobul.',
  source: 'DOOM3, împrumuturile neadaptate',
  examples: {
    bad: [
      ['Trailer-ul seriei a apărut.', 'Trailerul seriei a apărut.'],
      ['A trimis două link-uri.', 'A trimis două linkuri.'],
      ['Job-ul este bine plătit.', 'Jobul este bine plătit.'],
      ['Blog-urile au fost închise.', 'Blogurile au fost închise.'],
      ['În weekend-ul acesta plouă.', 'În weekendul acesta plouă.'],
      ['Hacker-ii au atacat banca.', 'Hackerii au atacat banca.'],
    ],
    good: [
      'PIN-ul și LED-ul rămân cu cratimă.',
      'Site-ul a fost închis.',
      'Show-ul a fost anulat.',
      'Mouse-ul este nou.',
      'Sediul din Bruxelles-ul politic.',
      'Linkurile funcționează.',
    ],
  },
  *check({ words, policy }) {
    for (const word of words) {
      const hyphen = word.lower.lastIndexOf('-');
      if (word.kind !== 'word' || hyphen < 2) continue;
      const stem = word.lower.slice(0, hyphen);
      const ending = word.lower.slice(hyphen + 1);
      const written = word.text.slice(0, hyphen);
      if (!endings.has(ending) || (written.length > 1 && written === written.toUpperCase()))
        continue;
      const adapted =
        ending.length > 1 && /[bcdfghklmnprstvxz]$/u.test(stem) && policy.hasForm(stem + ending);
      if (loans.has(stem) || adapted) {
        yield finding(word, word.text.slice(0, hyphen) + word.text.slice(hyphen + 1));
      }
    }
  },
});
