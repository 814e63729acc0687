import type { TroubleWords } from '../words.ts';

const here = 'Textul este păstrat pe acest calculator.';
const unchanged = 'Nu s-a schimbat nimic.';

export const ro: TroubleWords = {
  errors: {
    'invalid-input': {
      happened: 'Condei nu a înțeles una dintre valori.',
      safe: unchanged,
      next: 'Verifică ce ai completat și încearcă din nou.',
    },
    'unknown-method': {
      happened: 'Fereastra și programul nu sunt din aceeași versiune.',
      safe: here,
      next: 'Închide toate ferestrele Condei și pornește-l din nou.',
    },
    'message-too-large': {
      happened: 'Sunt prea multe date pentru un singur pas.',
      safe: unchanged,
      next: 'Încearcă pe bucăți mai mici.',
    },
    'too-many-calls': {
      happened: 'S-au cerut prea multe lucruri deodată.',
      safe: here,
      next: 'Așteaptă câteva secunde și încearcă din nou.',
    },
    disconnected: {
      happened: 'Fereastra a pierdut legătura cu programul.',
      safe: 'Textul rămâne aici și se salvează la reconectare.',
      next: 'Nu închide fereastra; reconectarea se face singură.',
    },
    internal: {
      happened: 'Ceva nu a mers în interiorul programului.',
      safe: here,
      next: 'Încearcă din nou; dacă se repetă, repornește Condei.',
    },
    'disk-full': {
      happened: 'Discul este plin și textul nou nu mai poate fi salvat.',
      safe: 'Ce era salvat rămâne salvat, iar textul de acum este în fereastră.',
      next: 'Eliberează spațiu; salvarea continuă singură. Până atunci, salvează o copie în altă parte.',
    },
    'folder-read-only': {
      happened: 'Condei nu are voie să scrie în dosarul lui de date.',
      safe: 'Ce era salvat rămâne salvat, iar textul de acum este în fereastră.',
      next: 'Dă drept de scriere pe dosar; salvarea continuă singură. Până atunci, salvează o copie.',
    },
    'database-failed': {
      happened: 'Baza de date nu răspunde.',
      safe: 'Textul de acum este în fereastră, iar copiile zilnice sunt neatinse.',
      next: 'Salvează o copie, apoi repornește Condei.',
    },
    'draft-not-found': {
      happened: 'Articolul nu mai este pe acest calculator.',
      safe: 'Celelalte articole sunt la locul lor.',
      next: 'Caută-l în coș; dacă a fost șters definitiv, nu mai poate fi adus înapoi.',
    },
    'draft-changed-elsewhere': {
      happened: 'Articolul a fost schimbat în altă fereastră.',
      safe: 'Ambele variante sunt păstrate în istoric.',
      next: 'Deschide din nou articolul și compară variantele din istoric.',
    },
    'revision-not-found': {
      happened: 'Versiunea aceasta nu mai există.',
      safe: 'Textul articolului nu s-a schimbat.',
      next: 'Alege altă versiune din istoric.',
    },
    'media-not-found': {
      happened: 'Imaginea nu este pe acest calculator.',
      safe: 'Textul articolului nu s-a schimbat.',
      next: 'Adaugă din nou fișierul imaginii.',
    },
    'media-too-large': {
      happened: 'Imaginea are mai mult de 50 MB.',
      safe: 'Fișierul tău nu s-a schimbat.',
      next: 'Micșoreaz-o sau salveaz-o ca JPEG și încearcă din nou.',
    },
    'media-type-refused': {
      happened: 'Fișierul nu este o imagine pe care o putem publica.',
      safe: 'Fișierul tău nu s-a schimbat.',
      next: 'Folosește JPEG, PNG, WebP, GIF sau AVIF.',
    },
    'media-incomplete': {
      happened: 'Imaginea nu a ajuns întreagă.',
      safe: 'Fișierul tău nu s-a schimbat.',
      next: 'Adaug-o încă o dată.',
    },
    'destination-not-found': {
      happened: 'Destinația nu mai există.',
      safe: here,
      next: 'Alege altă destinație sau adaug-o din nou în Setări.',
    },
    'destination-in-use': {
      happened: 'Destinația are încă trimiteri în lucru.',
      safe: unchanged,
      next: 'Așteaptă să se termine sau renunță la ele, apoi scoate destinația.',
    },
    'backend-not-found': {
      happened: 'Versiunea aceasta nu cunoaște felul site-ului.',
      safe: here,
      next: 'Actualizează Condei sau alege altă destinație.',
    },
    'secret-store-failed': {
      happened: 'Parola sau cheia nu a putut fi păstrată în siguranță.',
      safe: 'Nu a fost scrisă nicăieri altundeva.',
      next: 'Deblochează seiful de parole al sistemului și încearcă din nou.',
    },
    'delivery-not-found': {
      happened: 'Trimiterea nu mai este în listă.',
      safe: here,
      next: 'Vezi în fila Publicare ce este acum pe site.',
    },
    'delivery-running': {
      happened: 'Articolul tocmai se trimite.',
      safe: 'Trimiterea merge mai departe, o singură dată.',
      next: 'Așteaptă să se termine; apoi îl poți retrage.',
    },
    'not-ready': {
      happened: 'Articolul are încă lipsuri care opresc publicarea.',
      safe: here,
      next: 'Rezolvă rândurile roșii din verificarea de dinainte de publicare.',
    },
    'site-unreachable': {
      happened: 'Site-ul nu răspunde.',
      safe: here,
      next: 'Verifică rețeaua; poți publica și acum, iar trimiterea pleacă singură când revine.',
    },
    'site-refused': {
      happened: 'Site-ul a refuzat cererea.',
      safe: here,
      next: 'Verifică datele de acces ale destinației, în Setări.',
    },
    'story-not-found': {
      happened: 'Articolul căutat nu este în arhivă.',
      safe: unchanged,
      next: 'Actualizează arhiva și caută din nou.',
    },
    'url-refused': {
      happened: 'Adresa nu poate fi deschisă.',
      safe: unchanged,
      next: 'Merg doar adresele care încep cu http://, https:// sau mailto:.',
    },
  },
  notices: {
    'database-restored': {
      happened: 'Baza de date era stricată; s-a revenit la copia din {{date}}.',
      safe: 'Fișierul stricat este păstrat, cu numele {{file}}.',
      next: 'Verifică ultimele articole la care ai lucrat.',
    },
    'database-integrity': {
      happened: 'Baza de date era stricată și nu exista nicio copie bună.',
      safe: 'Fișierul stricat este păstrat, cu numele {{file}}.',
      next: 'Arată-i fișierul celui care se ocupă de calculatoare, înainte de a lucra mai departe.',
    },
    'disk-full': {
      happened: 'Discul este plin și textul nou nu mai poate fi salvat.',
      safe: 'Ce era salvat rămâne salvat, iar textul de acum este în fereastră.',
      next: 'Eliberează spațiu; salvarea continuă singură. Până atunci, salvează o copie în altă parte.',
    },
    'folder-read-only': {
      happened: 'Condei nu are voie să scrie în dosarul lui de date.',
      safe: 'Ce era salvat rămâne salvat, iar textul de acum este în fereastră.',
      next: 'Dă drept de scriere pe dosar; salvarea continuă singură. Până atunci, salvează o copie.',
    },
    'storage-well-again': {
      happened: 'Salvarea merge din nou.',
      safe: 'Tot ce ai scris este salvat.',
      next: 'Poți lucra mai departe.',
    },
    'update-ready': {
      happened: 'O versiune nouă de Condei este pregătită.',
      safe: 'Textele rămân la locul lor.',
      next: 'Se instalează la următoarea pornire.',
    },
  },
  failures: {
    dns: {
      happened: 'Numele site-ului nu a fost găsit în rețea.',
      safe: here,
      next: 'Verifică legătura la internet și adresa destinației. Se încearcă din nou de la sine.',
    },
    refused: {
      happened: 'Site-ul nu primește legături acum.',
      safe: here,
      next: 'Probabil este oprit; se încearcă din nou de la sine.',
    },
    timeout: {
      happened: 'Site-ul nu a răspuns la timp.',
      safe: 'Înainte de a trimite din nou se verifică dacă articolul a ajuns: nu apare de două ori.',
      next: 'Se încearcă din nou de la sine.',
    },
    tls: {
      happened: 'Legătura nu este sigură: certificatul site-ului nu este bun.',
      safe: 'Nu s-a trimis nimic.',
      next: 'Anunță administratorul site-ului; verifică și ceasul acestui calculator.',
    },
    'not-encrypted': {
      happened: 'Adresa începe cu http://: pe drum oricine ar putea citi cheia de acces.',
      safe: 'Nu s-a trimis nimic.',
      next: 'Schimbă adresa destinației în https://, în Setări.',
    },
    network: {
      happened: 'Legătura la internet s-a întrerupt.',
      safe: 'Înainte de a trimite din nou se verifică dacă articolul a ajuns: nu apare de două ori.',
      next: 'Se încearcă din nou de la sine când revine rețeaua.',
    },
    unauthorized: {
      happened: 'Site-ul nu recunoaște datele de acces (401).',
      safe: here,
      next: 'Completează din nou cheia sau parola destinației, în Setări.',
    },
    forbidden: {
      happened: 'Contul tău nu are voie să facă asta pe site (403).',
      safe: here,
      next: 'Trimite articolul unui coleg cu drept de publicare sau cere acest drept.',
    },
    'not-found': {
      happened: 'Site-ul nu mai găsește articolul sau adresa (404).',
      safe: here,
      next: 'Verifică adresa destinației; dacă articolul a fost șters pe site, publică-l din nou.',
    },
    conflict: {
      happened: 'Articolul a fost schimbat pe site după ultima trimitere.',
      safe: 'Nici varianta de pe site, nici a ta nu s-a pierdut.',
      next: 'Uită-te la pagina de pe site, apoi hotărăște dacă o înlocuiești.',
    },
    'too-large': {
      happened: 'Articolul sau o imagine este prea mare pentru site (413).',
      safe: here,
      next: 'Micșorează imaginile și trimite din nou.',
    },
    'type-refused': {
      happened: 'Site-ul nu primește acest fel de fișier (415).',
      safe: here,
      next: 'Salvează imaginea ca JPEG sau PNG și trimite din nou.',
    },
    validation: {
      happened: 'Site-ul a găsit o valoare pe care nu o primește (422).',
      safe: here,
      next: 'Citește ce spune site-ul, corectează și trimite din nou.',
    },
    'rate-limited': {
      happened: 'Site-ul cere o pauză: au fost prea multe cereri (429).',
      safe: here,
      next: 'Se încearcă din nou de la sine, după pauză.',
    },
    'server-error': {
      happened: 'Site-ul are o defecțiune (5xx).',
      safe: 'Înainte de a trimite din nou se verifică dacă articolul a ajuns: nu apare de două ori.',
      next: 'Se încearcă din nou de la sine.',
    },
    'bad-answer': {
      happened: 'Site-ul a dat un răspuns de neînțeles.',
      safe: 'Înainte de a trimite din nou se verifică dacă articolul a ajuns: nu apare de două ori.',
      next: 'Verifică dacă adresa destinației este a site-ului potrivit.',
    },
    interrupted: {
      happened: 'Trimiterea s-a întrerupt la mijloc.',
      safe: 'Înainte de a trimite din nou se verifică dacă articolul a ajuns: nu apare de două ori.',
      next: 'Se reia de la sine.',
    },
  },
};
