import { withoutDiacritics } from '../text/characters.ts';
import { usualWords } from './usual-words.ts';

// Written by hand from what a newsroom writes about; the order says nothing.
const list = `
și în la de pe cu din pentru că să nu se mai este sunt fost va vor au are avea fi ca dar iar sau ori nici deci însă
prin după până către despre între asupra împotriva fără față sub peste dintre printre contra potrivit conform datorită
cauza timpul cadrul urma jurul partea baza cazul ciuda pofida înainte înaintea înapoi acum acolo aici atunci când unde
cum cât câte câți câtă care căruia căreia cărora cărui cărei căror ce cine cineva ceva oricine orice oricare oricând oriunde
el ea ei ele noi voi eu tu îl îi îmi îți își ne vă le lui lor său sa săi sale meu mea nostru noastră noștri noastre
acest această acești aceste acestui acestei acestor acesta aceasta aceștia acestea acel acea acei acele acelui acelei acelor
același aceeași aceiași aceleași alt altă alți alte altul alta alții altele tot toată toți toate tuturor fiecare niciun nicio
un o unui unei unor unii unele unul una doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece douăsprezece
douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci sută sute mie mii milion milioane miliard miliarde
prima primul primii primele doilea doua treilea treia ultimul ultima ultimii ultimele singur singura singurul
foarte prea bine rău mult multă mulți multe puțin puțină puțini puține destul doar numai chiar încă deja abia aproape departe
astfel așa altfel totuși totodată apoi ulterior anterior recent probabil posibil desigur poate trebuie împreună separat
ieri azi astăzi mâine dimineață dimineața seara seară noaptea noapte ziua zi zile zilele săptămână săptămâna săptămâni săptămânile
lună luna luni lunile an anul ani anii anului oră ora ore orele minut minute secundă secunde deceniu decenii secol secolul
marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
spune spus spunea declarat declară declarația declarații anunțat anunță anunțul transmis transmite precizat precizează afirmat afirmă
adăugat adaugă explicat explică subliniat subliniază susținut susține avertizat avertizează cerut cere ceară solicitat solicită
informat informează informații informația informațiile informațiilor scris scrie arătat arată răspuns răspunde întrebat întrebare întrebări
președinte președintele președintelui președinți președinții prezidențial prezidențiale președinția premier premierul premierului
ministru ministrul ministrului miniștri miniștrii miniștrilor minister ministerul ministerului guvern guvernul guvernului guverne
parlament parlamentul parlamentului parlamentari parlamentarii senat senatul senatului senator senatori senatorul deputat deputați deputatul
partid partidul partidului partide partidele coaliție coaliția coaliției opoziție opoziția opoziției lider liderul liderului lideri liderii
alegeri alegerile alegerilor vot votul votului votat voturi alegător alegători alegătorii campanie campania electoral electorală electorale
lege legea legii legi legile proiect proiectul proiectului proiecte decizie decizia deciziei decizii deciziile hotărâre hotărârea hotărârii
ordonanță ordonanța ordonanței măsură măsura măsuri măsurile măsurilor reformă reforma reforme reformele politică politica politice politic politicii
stat statul statului state statele statelor țară țara țării țări țările țărilor oraș orașul orașului orașe orașele comună comuna sat satul sate
județ județul județului județe județele capitală capitala capitalei regiune regiunea regiunii regiuni regiunile localitate localitatea localități localitățile
român română români românii românilor românești românească românesc european europeană europeni europene europenilor american americană americani americane
rus rusă ruși rusești rusesc rusească ucrainean ucraineană ucraineni ucrainene chinez chineză chinezi francez franceză german germană germani britanic britanici
război războiul războiului armată armata armatei forțe forțele forțelor militar militari militarii militare militarilor soldat soldați soldații soldaților
atac atacul atacului atacuri atacurile atacurilor rachetă racheta rachete rachetele rachetelor tanc tancuri tancurile avion avionul avioane avioanele avioanelor
apărare apărarea apărării securitate securitatea securității alianță alianța alianței aliat aliați aliații aliaților armament arme armă arma
pace pacea păcii armistițiu armistițiul negocieri negocierile negocierilor acord acordul acordului acorduri tratat tratatul tratatului discuții discuțiile
întâlnire întâlnirea întâlnirii întâlniri vizită vizita vizitei conferință conferința ședință ședința ședinței reuniune reuniunea summit
victimă victima victime victimele victimelor mort morți morții rănit răniți răniții persoană persoana persoane persoanele persoanelor oameni oamenii oamenilor om omul
femeie femeia femei femeile bărbat bărbatul bărbați copil copilul copii copiii copiilor tânăr tineri tinerii tinerilor familie familia familiei familii
poliție poliția poliției polițist polițistul polițiști polițiștii jandarm jandarmi jandarmii pompier pompieri pompierii procuror procurorul procurori procurorii procurorilor
judecător judecătorul judecători judecătorii instanță instanța instanței tribunal tribunalul dosar dosarul dosarului dosare anchetă ancheta anchetei anchetatori
spital spitalul spitalului spitale spitalele medic medicul medici medicii medicilor pacient pacienți pacienții sănătate sănătatea sănătății
școală școala școlii școli școlile elev elevi elevii elevilor profesor profesorul profesori profesorii profesorilor universitate universitatea educație educația educației învățământ
economie economia economiei economic economică economice buget bugetul bugetului taxe taxele taxă impozit impozite impozitul inflație inflația inflației creștere creșterea creșterii
scădere scăderea prețuri prețurile preț prețul bani banii banilor lei leu euro dolari dolar bancă banca băncii bănci băncile companie compania companiei companii companiile companiilor
firmă firma firme firmele investiție investiția investiții investițiile investițiilor fonduri fondurile fondul piață piața pieței angajați angajații angajaților salariu salarii salariul salariile
pensie pensii pensiile pensiilor pensionari pensionarii muncă munca muncii locuri locurile loc locul energie energia energiei energetic energetică gaze gazele gaz petrol petrolul
electricitate curent apă apa apei căldură căldura vreme vremea ploaie ploaia ploi ploile ninsoare ninsori furtună furtuna vânt vântul inundații inundațiile zăpadă ceață ceața
drum drumul drumuri drumurile autostradă autostrada autostrăzi trafic traficul tren trenul trenuri trenurile mașină mașina mașini mașinile accident accidentul accidente circulație
incendiu incendiul incendii explozie explozia explozii flăcări fum clădire clădirea clădirii clădiri clădirile casă casa case casele locuință locuințe bloc blocuri
graniță granița graniței frontieră frontiera frontierei vamă vama refugiat refugiați refugiații ajutor ajutorul ajutoare sprijin sprijinul sprijinit sancțiune sancțiuni sancțiunile
criză criza crizei problemă problema problemei probleme problemele situație situația situației risc riscul riscuri pericol amenințare amenințări amenințarea
nou nouă noi noul noua noile mare mari marea marele mic mică mici vechi veche bun bună buni bune rea rele greu grea grele ușor ușoară lung lungă scurt scurtă înalt înaltă
important importantă importanți importante necesar necesară necesare posibilă public publică publice național națională naționale internațional internațională internaționale
local locală locale oficial oficială oficiali oficiale social sociale socială central centrală regional regională special specială speciale principal principală principalul principale
primit primește primească luat ia iau dat dau dă dea făcut face fac facă pus pune pun ajuns ajunge ajung venit vine vin vină plecat pleacă plece mers merge merg
început începe încep înceapă terminat încheiat încheie continuat continuă oprit oprește rămas rămâne rămân devenit devine ținut ține avut aibă putut pot putea
trimis trimite trimit trimită găsit găsește pierdut pierde câștigat câștigă crescut crește cresc scăzut scade scad ajutat ajută apărat apără lovit lovește distrus distruge
construit construiește deschis deschide închis închide semnat semnează aprobat aprobă respins respinge adoptat adoptă publicat publică prezentat prezintă propus propune
discutat discută decis decide hotărât hotărăște stabilit stabilește organizat organizează participat participă vizitat vizitează întâlnit întâlnește ales aleg aleasă
numit numește demis demisie demisia demisiei demisionat acuzat acuză acuzații acuzațiile condamnat condamnă arestat reținut reținuți cercetat trimiși judecat judecată
evacuat evacuați evacuate salvat salvați murit ucis uciși rănită prăbușit prăbușită distruse avariat afectat afectați afectate blocat blocate amânat amânată anulat
echipă echipa echipei echipe meci meciul meciului campionat jucător jucători jucătorii antrenor antrenorul victorie victoria finală finala scor
presă presa presei ziarist jurnalist jurnaliști jurnaliștii televiziune știre știri știrile articol articolul interviu interviul mesaj mesajul comunicat comunicatul comunicatului
raport raportul raportului rapoarte document documentul documente documentele documentelor studiu studiul date datele datelor sistem sistemul sistemului sisteme sistemele sistemelor
program programul programului programe plan planul planului planuri strategie strategia strategiei obiectiv obiectivul obiective rezultat rezultatul rezultate rezultatele
mod modul fel fapt faptul lucru lucrul lucruri lucrurile lucrări lucrările parte părți număr numărul numărului procent procente sumă suma sume valoare valoarea
nivel nivelul nivelului grup grupul grupuri comisie comisia comisiei consiliu consiliul consiliului direcție direcția agenție agenția agenției autoritate autoritatea autorități autoritățile autorităților
instituție instituția instituției instituții instituțiile instituțiilor organizație organizația organizații uniune uniunea uniunii federație federația cerere cererea cereri condiție condiții condițiile
drept dreptul drepturi drepturile libertate libertatea democrație democrația cetățean cetățeni cetățenii cetățenilor populație populația populației societate societatea societății viață viața vieții
lume lumea lumii mondial mondială mondiale istorie istoria istoriei cultură cultura culturii artă artist artiști muzică film filmul carte cartea cărți cărțile
centru centrul centrului nord sud est vest zonă zona zonei zone zonele teritoriu teritoriul insulă insula port portul aeroport aeroportul mare munte munți râu râul câmp
stradă strada străzi străzile piețe cartier cartierul bulevard parc parcul biserică biserica bisericii mănăstire
experți experții specialiști specialiștii cercetători cercetătorii martori martorii membru membri membrii membrilor reprezentant reprezentanți reprezentanții reprezentanților
ambasador ambasadorul ambasada diplomat diplomați relație relația relații relațiile relațiilor cooperare cooperarea parteneriat parteneriatul partener parteneri partenerii
tehnologie tehnologia tehnologii producție producția producției fabrică fabrica fabrici uzină uzina industrie industria industriei comerț comerțul agricultură fermieri fermierii
întârziere întârzieri întreprindere îngrijorare îngrijorări încredere încercat încearcă încercare împotriva înțelegere înțelegerea înseamnă înregistrat întors întoarce intrat intră ieșit iese
așteptat așteaptă așteptări acționat acțiune acțiunea acțiuni acțiunile reacție reacția reacții reacțiile opțiune opțiuni soluție soluția soluții poziție poziția poziții condus conduce conducere conducerea
mâncare alimente alimentare medicamente vaccin boală boli epidemie pandemie protest protestul proteste protestatari manifestanți mulțime mulțimea
câine mână fată față fața băiat mamă mama tată tatăl părinți părinții părinților frate soră soț soția soțul vecin vecini locuitor locuitori locuitorii localnic localnici localnicii șofer șoferul șoferi șef șeful șefi
exercițiu exerciții trupe trupele trupelor bază baze nuclear nucleară nucleare aerian aeriană aeriene naval navală navale navă nava nave navele maritim maritimă submarin radar
înarmare reînarmare reconstrucție infrastructură infrastructura infrastructurii cazarmă graniță echipament echipamente echipamentele echipamentelor muniție muniții obuz obuze mină mine artilerie
general generalul generali colonel ofițer ofițeri comandant comandantul rezervist rezerviști rezerviștii operațiune operațiunea operațiuni misiune misiunea misiunii misiuni
`;

const words = new Set(list.split(/\s/u).filter((word) => word !== ''));
const ranks = { common: 0.4, usual: 0.35, sameStem: 0.15 };
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 3));
const stems = new Set([...words, ...usualWords].filter((word) => word.length >= 5).map(stemOf));

/** How usual a form is in the news: 0 for the unlisted, up to 0.4, in the unit of edit costs. */
export function commonness(word: string): number {
  if (words.has(word)) return ranks.common;
  if (usualWords.has(word)) return ranks.usual;
  return word.length >= 5 && (stems.has(stemOf(word)) || stems.has(word.slice(0, 5)))
    ? ranks.sameStem
    : 0;
}

/** The listed words; each must be in the lexicon. */
export function commonWords(): ReadonlySet<string> {
  return words;
}

const marked = new Map<string, string[]>();
for (const word of words) {
  const bare = withoutDiacritics(word);
  if (bare !== word) marked.set(bare, [...(marked.get(bare) ?? []), word]);
}

/** Common words that read like this one when their diacritics are left out. */
export function commonWithDiacritics(bare: string): readonly string[] {
  return marked.get(bare) ?? [];
}
