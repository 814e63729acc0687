/** Everyday words beyond the commonest; they only rank suggestions. Written by hand, in no order that counts. */
export const usualWords: ReadonlySet<string> = new Set(
  `
abandon abandona abandonat abonament absent absență absolut absolvent abuz abuziv academie acasă accelera accent
accepta acceptat acceptă acces accesibil accidental acciza accizat accize acciză acid acoperi acoperit acoperiș acorda
acordat acru act activ activist activitate activități activă actor actriță actual actuale actualitate actuală acuma
acumulare acuza acuzare acționar acționari acționariat adaos adapta adecvat aderare adevăr adevărat adevărată adică
adjunct administra administrativ administrație admiratori admite admitere adolescent adopta adopție adresat adresă
aduce adult adus adversar adăpost adăposti aer aeroportuar aeroporturi afacere afaceri afară afecta afectată afiș afla
aflat află agent agenți agrava agresiune agresiv agresor agresori agricol agricolă agroturism ajusta alarma alarmă alb
album albă alcool aleargă alege alegere alerga alergic alergător alertă algoritm algoritmi aliment alimenta aloca
alocat alocație alternativă altitudine aluneca alunecare alunecări aluviuni amator ambalaje ambasade ambasadoare
ambiție ambulanță amenajat amenda amendă amenința amenzi amestec amestecat amiază amintire amintit amnistie ample
amplu amplă amănunt analist analiza analize analiză analiști ancora anexare anexat angaja angajament angajat angajator
angajatori angajatorul animal animale anonim anorexie antiaerian antiaeriană antibiotic antibiotice antic anticipat
anticorupție antidrog antiinflamator antioccidental antioccidentală antirachetă antisemit antisemitism antitanc
antiterorist antiviral antrena antrenament antrenori antrenorului antreprenor antreprenori antreprenoriat anunța
anxietate aparat aparatură apariție apartament apartamente aparține apel apelat apicultor apicultori apicultură
aplaudat aplauze aplicat aplicație aplicații aprecia apreciat aprinde aprins aproba aprobare aprobarea apropia
apropiat apropiată apropiere apuca apus apărător arab arbitraj arbitru arbitrul arbore arde ardere arest arestare
argint argument arheolog arheologi arheologic arhitect arhitectă arhivă aripă armeană aroma aromă ars arsuri artistic
artistică asalt ascensiune asculta ascultat ascunde ascuns ascuțit asediat asediu asfaltare asigura asigurare asigurat
asistent asistență asocia asociat asociația asociație aspect aspru asta astrolog astronaut astronautul astronom asuma
asumat atacant atacat atacă atelier atent atentat atentă atenție atenționare aterizare aterizat atinge atins atitudine
atlet atletism atmosferă atractiv atrage atras atribuit audiență audiovizual aur autentic autism autist auto autobuz
autobuze autocar autocrat autocrați autocrație autoizolare automat autor autoritar autoriza autorizație avanpremieră
avansare avantaj aventură avere averse avertizare avertizoare avertizor avertizorul aviară aviație avocat avocatul
avocată avocați bacalaureat bacterian bacul baie balanță balcon balerin balerină balet balistică ban bancar bancnotă
bandă bar baraj barajul barat barcă barieră bară baschet baschetbalist bate bateria baterie baterii bea benefic
beneficia beneficiar beneficii benzină beton biatlon bicicletă biciclist bicicliști bienală bilanț bilet bilete
binefacere biocombustibil biogaz biolog biologic biomasă biopsie birou biroul birouri birt bisericesc blindat blindate
bloca blocaj bogat bogată bogăție boieri bolnav bolnavi bomba bombardament bombardat bombe bombă bonificație bord
bovine brand brandul braț brațe brigadă bruiaj bruiat bruiere brusc brutal brățară bucate bucată bucurie bucuros
bucătar bucătărie bugetar bugetară buletin bunic bunici bunică burniță burse bursier bursieră bursă butelie buton
bătaie bătrân bătrâni bătrână bătăi cabinet cablu cadavru cadou cadre cadru cal calcul calcula cald caldă cale
calendar calificare calificat calificări calitate calități calm calma camera camere cameră camioane camion campioana
campioană campion campionatului campioni canabis canal canapea caniculare caniculară caniculă cantitate cantități
capabil capacitate capacități capcană capitol capitulare capturat captură capăt car caracter caracteristic carantină
carbon cardiologie cardul carieră carne carnet cartof casetă casting catalog catastrofă categorie categorii catolic
cauciuc caută cauzat cauze cauză cauțiune cavaler cazare ceai ceartă cedat cedează cel celebru celebră celor celălalt
centură cenușă cenzurat cenzură cercetare cercetări cercetătoare cercetător cereale cerealier ceremonie cert
certificat certitudine cetate charter cheie cheltui cheltuială cheltuieli cheltuit chema chemat chestionar chestiune
chiciură chimic chimică chimioterapie chin chiriaș chirie chirurg chirurgical cibernetic ciclist cifre cifră cineast
cineastă cineaști cinema cinste circuit circula circulat circulă circumstanță cita citat citi citit cititor cititori
civil civili civilizație civilă clan clanuri clar clară clasa clasament clasamentul clasic clasificat clasă client
clienți climatic climatice climă clinic clinică clip club cluburi coadă coafor coastă coborât coborî cocaină cod
colaboraționist colecta colectiv colecție coleg colega colegi colegiu coloană colonie colț comanda comandat comandă
combate comentatoare comentator comercial comerciale comercială comerciant comisar comisariat comite comitet companion
compara comparație compensa compensație competent competiție competiții complet completă complex complica complicat
component componentă comportament compostare compozitor comun comunal comunicare comunică comunism comunist comunitate
comunități concedia concediere concedieri concediu concentra concentrare concept concepție concert concertul concesie
concluzie concluzii concret concurent concurs concursul condamna condamnare condimente conduct conductă conducător
conduită confirma confirmat confirmă conflict conflicte conflictul confort confrunta confruntare congres consecințe
consecință consens conserva considera considerat consilier consilieri consilierul consilieră consolidare constant
constata constituie constituțional construcția construcție construcții consulta consultant consultanță consultare
consum consumator consumatori conta contabil contabilitate contact contemporan contesta contestat contestație
contestații context contextul continent contrabandist contrabandiști contrabandă contracandidat contracandidatul
contracandidați contract contracte contractul contraofensivă contrar contraspionaj contribuabil contribui contributiv
contribuție contribuții control controlat controlează controlul controversat controverse convenție conversație conving
convins convoca convocat convoi convulsivă conține conținut coordona coordonator copac copie copilărie corect corectă
coregraf coregrafă corespondent corigent corigență corp corpul corpuri corupt coruptibil corupția corupție corvete
corvetă cosmetic cosmonaut cost costa costul costuri costă cotă covor coș crainic crea creat creator crede credincios
credincioși credință credit creditare credite creditor creier creion crescător creșe creștin creșă crime criminal
crimă criterii criteriu critic critica criticat critică croaziere croazieră cronic cronică cruce crud culege culoare
culori culpă cult cultural culturale culturală cumplit cumpăra cumpărat cumpărător cumpărători cumpărături cunoaște
cunoscut cunoscută cunoștință cuprinde cuprins curaj curajos curat curatoare curator curată curentă curier curieri
curse cursul cursă curte curtea curățenie cutie cutremur cuvinte cuvânt cuvântul câini câmpie cânta cântec cântăreață
cântăreț cădea cădere călător călători călătorie cămătar cămătari cărbune cărbuni căsători căsătorie căsătorit căuta
căutare dare datora datorie datorii dată deasupra debirocratizare debit deblocare deblocat deblochează debut debutul
decană decedat deces decesul decident declanșa declanșat decolare decolat dedica dedicat defavorabil defect defectuos
deficit deficitul defini definitiv definiție degrabă degradat delapidare delegație delicat demara demarat
demilitarizat demilitarizată deminare deminat demn demobilizare democrat democratic demola demolat demonstra
demonstrație densitate dentist denunț denunțător deontologic deontologie depista depistat deplasa deplasare deplin
depolitizare depolitizat depozit depozite depresie depune depus deputată deputații depăși depășit deranja deranjat
derbiul descarcerare descarcerat descarcerați deschidere deschisă descoperi descoperire descoperit descrie descris
descărcări desemna desemnat desen desena desființa desființat desfășura desfășurat design designer despăgubiri destin
destina destinat destinație deszăpezire detaliat detalii detaliu detecta detectat detensionare detensionat determina
determinat dezamorsare dezamorsat dezangajare dezastre dezastru dezbate dezbatere dezbateri dezertor dezertori
dezinformare dezvolta dezvoltare dezvăluie dezvăluire deșeuri diabetic diagnostic diagnosticat dialog diaspora
diasporei dictator dictatură diferențe diferență diferit diferite diferită dificil dificilă dificultate dificultăți
digital digitalizare digitalizat digitalizată digitalizează digitală dimensiune diminua dinte dinți diplomatic
diplomatice direct directoare director directorul directă direcții diriginte dirigintă dirijoare dirijor disciplină
disconfort discret discurs discursul discuta dispecer dispecerat dispecerul disponibil disponibilă dispozitiv
dispoziție dispoziții dispune dispută dispărut distanțe distanță distribui distribuit distribuție district distrugere
divers diversă dividende divizie divorț doamne doamnă dobândă dobânzi doctor doctorand doctorandă doctorat doctoriță
documentar domenii domeniu domestică domiciliu domina domn domnul dona donat donator donație dori dorință dorit dos
dosarele dotat dovadă dovedi dovezi dragoare dragor dramatic dramă drapel drastic drog droguri dublat dublu dublă duce
dulce duminica dur durata durată durere dureri duș dușman echilibru echipaj echipat ecograf ecografie ecologist
ecologizare ecologiști economisi economist economiști ecoturism ecran ecstasy edificiu editoare editor editorialist
editorialistă editură ediție ediții educativ educatoare efect efecte efectiv efectua efectuat efectul eficace eficient
eficientă efort eforturi egal egalitate egală elabora elaborat electric electrice electrică electronic electronică
elegant element elemente elibera eliberat elicopter elicoptere elimina eliminare eliminat elita emigrant emis emisii
emisiune emisiuni emite emoție emoții emoționant energetice englez engleză enorm enormă entitate entuziasm eolian
eoliană eoliene epicentru episcop epocă erbicid eroare eroi erori erou escaladare escală escroc escrocherie escroci
esențial esențială esență estima estimat estimări etaj etapa etape etapă eticheta etnic euroatlantic euroatlantice
euroatlantică europarlamentare evacua evacuare evada evadat evaluare evaziune evaziunea eveniment evenimente
evenimentul evident evita evitat evolua evoluție exact exactă exagera exagerat examen examenul examina excelent
excelentă excepție excepțional exces excesiv exclude exclus exclusiv excursie executa executare executat executiv
executivul exemplar exemple exemplu exemplul exersa exista existat existență expediat experiență experiment
experimentat expert explica explicație explicații exploda explozibil export exportat exporturi expoziția expoziție
expres exprima exprimat expropriere exproprieri expus extern externe externă extinde extindere extins extrem extremism
extremist extremiști extremă extrădat eșalonare fabricat factor factori facturi factură facultate faliment falimentar
fals falsificat falsă familial fani fanilor fantastic farmacie farmacist fascist fatal favoare favorabil favorit fază
federal federală fereastră ferestre ferestrele fericire fericit ferm fermier fermă feroviar festiv festival festivalul
fierbinte filarmonica filarmonică filială filmat filme filozof final financiar financiare financiară finanța finanțare
finanțator finanțe firesc firewall fiscal fiscală fitness fitosanitar fizic fizică flagrant floare flori flux focar
focare focul fond fonda fondator forma formal formare format formație forme formula formular formă fort forța forță
fotbal fotbalist fotbalistul fotbaliști fotbalul foto fotograf fotografie fotografii fotovoltaic fotovoltaice
fotovoltaică frauda fraudă frați frecvent fregate fregată frică frig frigider front frontal frontul fruct fructe
frumoasă frumos frunze frunză frânat frână fuge fugi fugit fumat funcția funcție funcții funcționa funcționar
funcționare funcționari funcționează fundamental fundaș fundație furat furios furt furtun fură fuzionat gadget
gadgeturi galben galerie garaj garanta garantat garanție garanții gard gardian gardă gară gastroenterită gen genera
generat generație generații genetic genist geniu geniști geopolitic geopolitică gest gheață ghid ghinion gimnasta
gimnastică gimnastă giratoriu glonț glumă goală gol golf golgheter golgheterul golul goluri grad grade graffiti gratis
gratuit gratuită grav grave gravă grație greutate greutăți greva grevă greșeală greșeli greșit greșită grijă grindină
gripal gripei gripă gros grupa grupare grupe grupări grâu grădinițe grădiniță gură gust guverna guvernamental
guvernamentală guvernator hacker hackeri hackerii hackerilor haine haină hală hamburger handbal handbalist handbalistă
haos hardware harnic hartă heroină hibrid hibride hidrocentrală hidrogen hipersonic hipersonică hobby hol hotel
hotelier hotelieri hotelul hoteluri hoț hoți hrană hrăni hârtie hărți hărțuire hărțuitor iarbă iarna iarnă ideal idee
idei identic identifica identificat identitate ieftin ieftină ieși ieșire ignora ignorat ilegal ilegale ilegală
ilustra imagine imaginea imagini imaginile imediat imens imensă imigrant impact imperiu implica implicare implicat
implicată import importa importat impresie impresionant imprimat impune impus imunoterapie incident incidente
incidentul incinerator include inclus inclusiv inculpat inculpată inculpați independent independentă independenți
independență indexare indexarea indexat indexate indica indicat indicator indice indiferent individ individual
individuală industrial industrială inel inevitabil infecta infectat infecție infecții infirm inflaționist
inflaționistă influența influență inginer ingineri ingineră inimă iniția inițial inițială inițiativă injust inocent
inovație insista insistat insolvență inspecta inspector inspectorat inspectoratul inspectori inspecție instala
instalat instalație instalații instituit instructor instrucțiuni instrument instrumente insulină insultă integritate
intens intensitate intensă intenție intenții interceptat interceptoare interes interesant interesat interese interior
interlop interlopi intermediar intern internat internată interne internet internă interpret interpreta interpretat
interval interveni intervenit intervenția intervenție interzice interzis intra intrare introduce introdus inunda
inundabil inundabile inundat inundate inundație inventa investi investit investitor investitori invitat invitație
ipotecar ipotecară ipoteză irigare irigat irigații ironic istoric istorică italian iubire iubit izbucnit izola izolat
jaf joacă joc jocul jocuri juca jucat judeca judecătoare judecăți judiciar judiciară jumătate jurat juridic juriu
jurnalistă just justifica justificat justiția justiție kilogram kilometri kilometru kilowați laborator lac lacul lansa
lansare lansat lanț lapoviță laptop laptopuri larg largă lateral laudă laureat laureată legal legală legat legionar
legionară legislativ legislație legumicultor legumicultori legumicultură legături legătură lemn lemne lent liber
libertăți liberă licență lichidator licitația licitație licitații limba limbă limita limitat limită linia linie linii
liniile liniște liniștit lipsa lipsit lipsă lista listare listat liste listă literar literatură litoral litri litru
livra livrare livrat lobby lobbyist localizat locui locuit logic logistică lot loturi lovituri lovitură luare luminat
lumină lungime lungmetraj lupta luptat lupte luptă luptător lăsa lăsat mafiot magazin magazine magazinul magistrat
magistrați magnitudine majora majorare majorat majoritar majoritate maladie malware manager managera managerul
manifesta manifestare manifestație mansardă manual manuale maratonist maratonistă marcat marcă marfă marinar martor
martoră marș masacru masca mască masiv masivă masterat masă matematică material materiale materie maturitate maxim
maximum meciuri medaliat medaliata medaliată medalie medalii media mediat mediator medical medicale medicală
medicament medicină medică medie mediere mediu mediul megawați membre membră memorial memorie meniu mentenanță menține
menționa menționat mereu merita meserie metal metastază meteorolog meteorologi meteorologic meteorologică metode
metodă metri metrou metroul metru meștere microhidrocentrală mijloace mijloc mijlocaș milă minat minge minim minimă
minor minori minoritar minoritate minoră minune miracol mire miros mister mită mizerie mișca mișcare moarte moară
mobil mobiliza mobilizare mobilă model modele moderatoare moderator modern moderniza modernizare modernă modest
modifica modificare modificat modificări modă moment momente momentul monedă monitor monitoriza monitorizare montan
montat monument moral mostră motiv motive motivul motoare motocicletă motor moștenire multilateral multiplu multipolar
multipolară mulțumi mulțumit muncit muncitor muncitori municipal municipiu munițiile muri muzeograf muzeu muzeul
muzical muzician mâncat mândru mănânce mănâncă măr mărfuri mări mărime mărit mărturie mărturisit măsurat naiv nativ
natural naturale naturală natură navetist naștere nașterea neagră nearmonizat negativ negativă neglijență negocia
negociat negociator negociatori negru neonazist nepot neprelucrat nerv nervos neted neurochirurgie neutralitate neutru
nevastă nevinovat nevoi nevoie newsletter ninge nobil nocturn nominaliza norma normal normală norme normă noroc nota
notar notară note notificare notificări notă nud nume numele numeroase numeros numeroși nuntă născut obezitate obicei
obiect obiecte obliga obligat obligatoriu obligație obligații obligațiuni obosit obositor observa observat observator
obstacol obuzier obuziere obține obținut ocazie ocaziile ocean ochelari ochi ocupa ocupant ocupanți ocupat ocupație
odată odihnă oferi oferit oferte ofertă oferă oficiu oier oieri oligarh oligarhi oligarhul olimpiadă olimpic olimpici
olimpică omor oncologic oncologie onest online onoare opera operator operație operații operă opinia opinie opinii
oponent oportun opri opta optim optimi oral orchestră ordin ordine ordinea ordinul organ organe organism organiza
organizare organizator organizatori orgoliu orient orientat original origine orz ospitalier otrăvit outsider ouă ovine
oxigen pachet pachete pagina pagină pagube paie palat palatul palmares panică panou panouri pană paramedic paramedici
paramedicii parașutiști parcare parcat parcometru parcări parlamentare pas pasager pasageri pasagerii pasaj pasarelă
pasiune pat patrimoniu patriot patron patrula paturi pavilion pașapoarte pașaport paște penalty pensionabil pensiune
pensiuni percheziție percheziții percheziționat pericole periculoasă periculos perioada perioade perioadă permanent
permanentă permis permisul permite persista personaj personaje personal personalitate personalități personalul
personală perspectivă pescar pesticid pesticide pestă petiție petrecere petrecut pește pian pianist pianistă piatră
picioare picior pictor pictoriță pierdere pierderi pilot pilotul pilotă piloți pioni piscină piste pistol pistă
pivniță pizza placă plafonare plafonat plafonată plafonează plagiat plagiator plajele plajă planetă plante plantă
plastic plasă plată pleca plecare plecarea plin pline plină plus plângere plângeri plâns plăcere plăcut plăti plătit
plătitor poartă pod podul poet poezie poftă polei poleiul policlinică politician politicieni politizare politizat
polițistă poliță poluant poluanți poluare pompa popor poporul popular popularitate populară populism populist
populiști porcine porcină porni pornit portar portarul portavioane portavion portocaliu portofel porumb porți posesie
posibilitate posibilități post postare postarea postul posturi postări postările potențial potențiali potențială
potrivită poveste povestit povești poștal poștă practic practicat practică praf prag precedent precedentul precis
precizare precizie predare predat predecesor prefect prefera preferat preferință prejudiciu prelevare prelevat
preliminarii prelua preluare preluat prelungi prelungit premiat premieră premii premiu premiul prepara preparat
presiune presiuni presta prestație prestigios presupune presupus preuniversitar prevedere prevederi preveni prevenire
preventiv previziune prevăzut prezent prezenta prezentare prezentatoare prezentator prezentă prezența prezență
prezidențiabil prezidențiabili prezidențiabilul președinta președintă prieten prieteni prietenie primar primari
primarul primi primire primăria primărie primăriei primărița primăriță primăvară principii principiu prinde prins
prioritate priorități privat private privată privește privi privind prizonier prizonieri probe probă proceduri
procedură proces procese procesul procuratură produce producător producători produs produse produsele produsul
proeuropean profesie profesional profesionist profit profitabil profund prognoze prognoză progres progresivă
proiectare proiectat promis promisiune promisiuni promova promovare promovat promoție pronunțat propagandist
propagandistic propagandistică propagandă proporție proprie proprietar proprietari proprietate propriu propunere
propuneri prosumator prosumatori prosumatorii prosumatorilor protecția protecție proteja protejat protesta provincie
provoca provocare provocat provocări proxenet proxenetism proxeneți prânz psiholog psihologi psihologic publicație
publicitate pulbere pumn punct puncte punctul punte pur purta purtat purtătoare purtător pură putere puterea puteri
puternic puternice puternică pâine pădure pădurea păduri păgubit pământ pământul păr părinte părăsi părăsit păstra
păstrat păsări radical radio rafale randament randamente rang rapid rapidă rapiță rar rară rasism rasist rate rată
rațiune reactoare reactor reautorizat recalculare recalculată rece recesiune recesiunea rechizitoriu reciclare
reciclat reciclează recolte recoltă recomanda recomandare recomandări reconfirmare reconfirmat reconstrui reconstruit
record recrut recrutare recruți rector rectorat recunoaște recunoscut recuperat recurs redactor redacția redacție
reduce reducere reduceri redus reescaladare referendum referi referire refinanțare refinanțat reflecta reformist
reformistă refuz refuza refuzat regal regală regat rege regele regie regim regiment regimul regina regionale registru
regizoare regizor regret regretat regulament reguli regulă rejudecat relansa relansare relansat relativ relaxare
relicitat religie religioasă religios remarca remarcabil remarcat remote renegociat renegociere renovat renunța
renunțat reorganizare repara reparat reparații repartizare repede reper repeta repetat repetent replici replică
repoziționare reprezenta reprezentare reprezentat reprezentație reproș republica republican reputație resetare resort
respect respecta respectat respectiv respectă responsabil responsabilitate responsabilă restaura restaurant
restaurante restaurare restaurat restaurator restricție restricții restul resuscitare resuscitat retail retrage
retragere retras reușește reuși reușit reușită reveni revenire revenit revista revistă revoluție rezerva rezervare
rezervat rezervor rezervă rezervări rezidență rezista rezistență rezoluție rezolva rezolvare rezolvat rețea rețeaua
rețele reținere ridica ridicare ridicat ridicată rigid risca riscă rival rivală roata roată robotizare rol rolul roman
romane rotativ roși roșie roșu rude rudă rugat rugăciune ruine ruină rujeolă rupt ruta rutier rutieră rută rușine râs
răbdare răceală răci răcit rădăcină răni rănile rănire răpire răpit răspundere răspunsul răspunsuri răspândi răspândit
sabotaj sabotor sabotori sac sala salarial salariat salariați salva salvamont salvamontist salvamontiști salvare
salvator salvatori sală sancționa sancționat sandvici sanitar sanitară satisfacție satisfăcut savantă scafandri
scafandru scandal scandalul scară scaun scenarist scenaristă scenariu scene scenă schema schimb schimba schimbare
schimbarea schimbat schimbări schioare schior scoate scop scopul scos scriitor scriitori scrisoare scrisori scrutin
sculptor sculptoriță scump scumpă scund scurtmetraj scut scutire scutit scăderi scăpa scăpat secetoasă secetos secetă
sechestrare secret secretar secretarul secretară secretă sector sectorul sectă secundar securizat secție secții
secțiune sediu sediul seism seisme seismic seismologic selecta selecție selecționer semeni semifinalistă semifinală
semn semna semnal semnala semnatar semnături semnătură senatoare sens senzație separa septicemie sere seria serial
serie serii serioasă serios servicii serviciile serviciu serviciul servit seră sesiune sesiza sesizare sesizat sever
severă sezon sezonul sfat sfaturi sferturi sfinte sfânt sfârși sfârșit show sigur siguranța siguranță sigură silită
simbol simbolic similar simplu simplă simptom simptome simt simți simțit sindical sindicat sindicatele sine
singurătate sinistru site situat situații situri slab slabă slăbit soare soartă software soi soia sol solar solare
solarii solda solicita solicitare solicitări solid solidaritate solist solistă soluționa somn somnul sondaj sondaje
sondajul sondori sosi sosire sosit soții spate spațiu spațiul specialist specie specific specifică specii spectacol
spectacole spectator spectatori spera speranțe speranță speriat speră spion spionaj spioni spirit spiritual sponsor
sport sportiv sportivi sportivă sporturi spre sprijini spună spălare stabil stabili stabilitate stabilă stadion
stadionul stagflație stagiu stare starea start startup stația stație stații stea steag stele stil stilul stins stoc
stocare stocuri stradal strategic strategică strategii streaming stricat strict strigat strigă strânge strâns străin
străini străină străinătate student studentă studenți studia studiat studii stup stâlp stâng stângă subfinanțat
subfinanțată subiect subiectul substanțe substanță subvenție subvenții succes succesul suferi suferință suferit
suficient suficientă suflet sugera sugestie sumar suna sunat sunet superioară superior supermarket supersonic
supliment suplimentar suplimentară suporta suporter suporteri suporterii suporterilor supraaglomerare supraaglomerat
supraaglomerate suprafața suprafață supravegheat supraviețui supraviețuitor suprem supremă supărat surfer surpare
surprinde surprins surpriză sursa surse sursă suspect suspecți suspenda suspendare suspendat sustenabil sustenabilă
susținere susținător suveran suveranitate sănătoasă sănătos săptămânal sărac săraci sărbătoare sărbători sărut sărăcie
tabel tableta tablete tabletă tabloid tabloide tablou tablă tabără talent talentat tarif tarife taxa taxi teamă teatru
teatrul tehnic tehnician tehnică telefoane telefon telefonic telefonul televizat televizor teme temei temperatura
temperaturi temperatură temporar temă tendințe tendință tenis tenisman tenismen tensiune tensiuni teoretic teorie
teren terenul terenuri teribil teritorială termen termene termenul termic terminal termocentrală teroare terorism
terorist teroriști test testat teste testul text textul tichete timp titlu titlul titluri titular titularizare
titularizat toamna toamnă toleranță tomografie ton tone tonă topit tor tornadă total totală tradiție tradițional
traficant traficanți trage tragedie tragic tragică tramvai transatlantic transatlantică transfer transferat transforma
transformare transformat transparență transplant transplantat transport transporta transportat transportoare
transportor transportul tranzacționare tranzacționat tranzacționează tranșee tranșeele trasee traseu traseul trata
tratament travers trece trecere trecut trecută trend trendul trenduri trezit triatlon tribune tribună trimestru
trimestrul trist tristețe tristă triumf trofeu troleibuz tronsoane tronson trotinete trotinetă trup trupă trădare trăi
trăiește tun turcesc turism turist turistic turistică turiști turn turneu turneul turul tuse tutun tâlhar tâlhărie
tânără tăcere tăcut tăia tăiat tărâm ulei ulterioară ultim uman umane umanitar umanitare umană umbră umed umil umăr
unanimitate unealtă unic unică uniform uniformă uninominal unipolar unitate unitatea unități universal universitar
universitari urban urbană urgent urgentă urgențe urgență uriaș uriașă urmat urmă urmări urmărire urmărit urmăritori
următoarea următoarele următor urne urnă urs ursoaică ursul urât urși util utilaj utilaje utiliza utilizare utilizat
utilizator utilizatori utilă uși ușă vacanță vaccinare vagon val valabil valid validat valoros valuri valută vamal
vamali vapor variante variantă varicelă vară vechime vecină vede vedere vedete vedetă vehicul vehicule vehiculul
venire venituri ventilator verde verdict verifica verificare verificat verifică verificări vernisaj versiune versiunea
vestic vestit viaduct vicepreședinte viciu victorii video videoclip viitoare viitor viitorul viituri viitură vijelie
vijelii vinovat vinovată vinovați viol violat violator violent violentă violențe violență violonist violonistă viral
virale virală virtual virus virusul vis visat viscol viscolit vise visul viteză vizitator vizitatori vizor vizual
vlăstar voce voci voință voleibalistă volum voluntar voluntari vopsit vorbe vorbește vorbi vorbit vorbă votant votanți
votare voucher vrea vulnerabil vultur vânătoare vânător vârf vârstă xenofob xenofobie yoga zahăr zbor zborul zboruri
zbura zgomot ziar ziare ziaristă ziarul zid zidit zilnic zilnică zonal zori zvon zvonuri îmbarcat îmbrăcat îmbunătăți
îmbunătățire îmbunătățit împins împlini împlinit împrejurare împrumut împrumuta împrumutat împrumuturi împușcat
împăcat împărat împărți împărțit înainta înaintat înaltul înarmat încasat încercuire încercuit încet încetare
închiriat închisoare închisori încorporare încorporat încredința încălca încălcare încălcat încălzire încăpere
încărcat înființa înființare înființat înfrunta înfrângere îngheț înghețat îngrijit îngropat îngrășăminte îngrășământ
înlocui înlocuire înlocuit înmatriculat înmormântare înmormântat înrăutățit înscrie înscris însoți însoțit însămânțare
însărcinat întemeiat întinde întinerit întreagă întrece întreg întreprinzător întrerupe întrerupt întreține
întreținere întunecat întuneric întârziat întări întărit învechit înviat învinge învins învinuit învăța învățat
învățătoare învățător înzestrat înăsprește înăsprire înăsprit înăuntru înșelat înșelăciune șanse șansă școlar școlari
școlară șefă șir șiruri șoc șomaj șomer șomeri șosea șoseaua științific științifică știință știut țesut țigarete
țigări ținta țintă
`
    .split(/\s/u)
    .filter((word) => word !== ''),
);
