import { withoutDiacritics } from '../text/characters.ts';

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(' ').map((pair): [string, string] => {
      const [bare = '', marked = ''] = pair.split(':');
      return [bare, marked];
    }),
  );
}

const bareSet = (text: string): ReadonlySet<string> => new Set(withoutDiacritics(text).split(' '));

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Bare forms that are words only in other, rare senses: always taken for the marked word. */
export const alwaysMarked = pairs(
  'si:și asa:așa fara:fără dupa:după catre:către cand:când cate:câte cata:câtă intre:între sase:șase multi:mulți ' +
    'putini:puțini multa:multă putina:puțină tarii:țării tarile:țările tarilor:țărilor viata:viața politie:poliție ' +
    'politia:poliția politiei:poliției scolii:școlii preturi:prețuri preturile:prețurile preturilor:prețurilor ' +
    'masuri:măsuri masurile:măsurile masurilor:măsurilor instantei:instanței creste:crește datorita:datorită sai:săi ' +
    'rusi:ruși ruseasca:rusească romanesc:românesc romaneasca:românească parti:părți partile:părțile oras:oraș ' +
    'totusi:totuși insa:însă inca:încă daca:dacă langa:lângă impotriva:împotriva ramas:rămas tanar:tânăr tanara:tânără ' +
    'ingrijorare:îngrijorare aparare:apărare apararii:apărării apararea:apărarea razboi:război razboiul:războiul ' +
    'stiri:știri stirile:știrile stirea:știrea fortele:forțele fortelor:forțelor functie:funcție ' +
    'functia:funcția inchis:închis inceput:început incepe:începe imi:îmi isi:își iti:îți iarasi:iarăși ' +
    'romaniei:României astazi:astăzi maine:mâine saptamana:săptămâna',
);

/** Verbs after which „ca” stands for „că”. */
export const sayingBeforeCa = set(
  'spus spune spun spunea declarat declară declara anunțat anunță anunțau crede cred credea știe știu știut consideră considerat susține ' +
    'susțin susținut afirmat afirmă precizat precizează adăugat adaugă transmis transmite arătat scris explicat explică subliniat ' +
    'subliniază avertizat avertizează recunoscut recunoaște faptul înseamnă pare sper speră sperat promis promite aflat află ' +
    'sigur convins convinsă convinși clar posibil fiind ales confirmat confirmă estimat estimează amintit amintește admis admite ' +
    'dezvăluit dezvăluie remarcat observat văzut informat informează notează notat relatat relatează demonstrat dovedit menționat ' +
    'menționează cauza motivul ideea spunând afirmând susținând zis zice zic neagă negat amenință amenințat garantează garantat insistă insistat ' +
    'asigură asigurat asigurând bănuiește bănuiesc presupune presupun anunțând adăugând precizând avertizând reiterat reiterează jură jurat ' +
    'subliniind anticipează semnalat semnalează sesizat conchis concluzionat repetat repetă acuză acuzat reproșat replicat răspuns răspunde realizat înțeles înțelege uitat uită',
);

/** Verbs that can follow „că” at once, never the „ca” of a comparison. */
export const sureAfterThat = set(
  'este e sunt era erau va vor ar are avea s-a s-au s-ar l-a i-a le-a n-a n-au ne-a există trebuie poate pot vrea își îl îi',
);

/** Subjunctives that do not show by their ending. */
export const subjunctives = set(
  'fie fim fiți fiu fii aibă am ai avem aveți știe știm poată putem vină venim venită dea dăm dați ia luăm iau facă facem faceți ' +
    'meargă mergem vadă vedem zică spună spunem pună punem rămână rămânem trimită trimitem primească ajungă ajungem creadă cadă ' +
    'crească scadă piardă vândă țină ținem vrea vreau înceapă începem trăiască plătească oprească găsească construiască vorbească ' +
    'se o îl îi le ne vă mă te își îmi îți nu mai fi nici li i ți mi',
);

/** Words ending in -a after which „sa” may still stand for „să”. */
export const modalsInA = set(
  'vrea putea avea trebuia urma voia încerca va dorea cerea prefera accepta a',
);

/** Words after „pana” that show it is „până”. */
export const afterUntil = set(
  'la în in când cand acum azi astăzi mâine aici acolo ce pe spre joi vineri luni marți miercuri sâmbătă duminică atunci unde să sa ieri',
);

/** What flax („in”) follows. */
export const flaxHeads = set('de ulei semințe fibre pânză fir lan câmp tort');

/** Nouns after which „roman” and its forms mean Romanian. */
export const romanianHeads = bareSet(
  'guvernul guvernului statul statului premierul premierului președintele președintelui ministrul ministrului poporul poporului cetățeanul cetățean ' +
    'oficialul teritoriul teritoriului spațiul ambasadorul sportivul jurnalistul jurnalist tenismenul fotbalistul pilot pilotul militarul limba limbii ' +
    'echipa echipei partea partei cetățeni cetățenii oficiali oficialii turiști turiștii șoferi șoferii studenți studenții piloți piloții fermieri fermierii ' +
    'parlamentari parlamentarii leul leului diplomat diplomatul actorul regizorul medicii medici muncitori muncitorii etnici europarlamentari politicieni',
);

/** „roman” and its forms with the Romanian letters. */
export const romanianForms = pairs(
  'roman:român romana:română romani:români romane:române romanii:românii',
);

/** What follows „va” when it is „vă”. */
export const afterYou = set(
  'rog mulțumesc invit invităm așteptăm anunțăm informăm mulțumim rugăm recomandăm prezentăm',
);

/** Prepositions: after them a bare noun has no article. */
export const prepositions = set(
  'de din la în in cu prin pe pentru fără fara spre către catre despre sub după dupa între intre',
);
