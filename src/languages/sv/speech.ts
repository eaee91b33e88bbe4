import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, phrasesOf, words } from '../wordList.ts';

const SAY =
  'sade sa säger sagt förklarar förklarade förklarat skriver skrev skrivit svarar svarade svarat frågar frågade undrar undrade ' +
  'menar menade anser ansåg hävdar hävdade tillägger tillade tillagt berättar berättade berättat påpekar påpekade betonar ' +
  'betonade medger medgav meddelar meddelade meddelat uppger uppgav uppgett varnar varnade varnat lovar lovade ropar ropade ' +
  'ropat viskar viskade mumlar mumlade suckar suckade skrattar skrattade klagar klagade bekräftar bekräftade konstaterar ' +
  'konstaterade fortsätter fortsatte utbrister utbrast kommenterar kommenterade twittrar twittrade understryker underströk ' +
  'erkänner erkände upprepar upprepade rapporterar rapporterade citerar citerade hoppas fruktar tror trodde befarar';

/** Swedish: ”…”, sade Calder; – …, säger hon; the verb is second, so an adverb or object before it is no speaker. */
export const swedishSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('talar talade pratar pratade tänker tänkte ser såg vill ville visar visade', 'weak' as const),
    ...each('kallar kallade kallat beskriver beskrev beskrivit betecknar betecknade', 'call' as const),
    ...each(SAY, 'say' as const),
  ]),
  sourcePhrases: phrasesOf('enligt,med ord av'),
  impersonals: phrasesOf('heter det,står det'),
  wordPhrases: phrasesOf('med orden'),
  pronouns: new Map([
    ...each('han', 'he' as const),
    ...each('hon', 'she' as const),
    ...each('de dom', 'they' as const),
    ...each('det', 'it' as const),
    ...each('jag', 'I' as const),
    ...each('vi', 'we' as const),
  ]),
  narrators: words('jag'),
  possessives: new Map([
    ...each('hans', 'he' as const),
    ...each('hennes', 'she' as const),
    ...each('deras', 'they' as const),
    ...each('min mitt mina', 'I' as const),
    ...each('vår vårt våra', 'we' as const),
  ]),
  indefinites: words('någon ingen några många andra en'),
  partitives: words('av'),
  relatives: words('som'),
  personalRelatives: words('som'),
  complementizers: words('att'),
  auxiliaries: words('har hade är var blir blev kan kunde ska skulle måste får fick vill borde har'),
  passives: words('blir blev blivit'),
  quotedPassives: words('citerad citeras'),
  quoters: words('citerar citerade'),
  plainSay: words('sade sa säger'),
  afterQuotation: words('så'),
  adverbs: words(
    'också sedan senare igen nu redan ännu bara idag igår imorgon tidigare dessutom därför inte även måndag tisdag onsdag torsdag ' +
      'fredag lördag söndag måndags tisdags onsdags torsdags fredags dock emellertid däremot därefter samtidigt ändå då slutligen ' +
      'vidare till på upp ut själv honom henne dem sig i går i dag',
  ),
  prepositions: words(
    'i på av med från till för mot om under över vid utan efter före hos mellan bland genom åt kring enligt sedan ur inom mot',
  ),
  complements: words('för i på från vid av'),
  conjunctions: words('och eller men för medan eftersom fast om att när innan så'),
  contrasts: words('men medan och'),
  determiners: words(
    'den det de en ett denna detta dessa sin sitt sina hans hennes deras min vår några många andra alla båda två tre ingen varje',
  ),
  definites: words('den det de denna detta dessa'),
  nameJoiners: words('von af de van der och al el ben bin ibn'),
  bodyJoiners: words('och'),
  roles: new Map([
    ...each(
      'minister ministern talesperson talespersonen talesman talesmannen borgmästare borgmästaren advokat advokaten domare domaren ' +
        'direktör direktören sekreterare ordförande ordföranden professor professorn läkare läkaren författare författaren guvernör ' +
        'senator kapten kaptenen befälhavare pilot piloten vittne vittnet ambassadör ambassadören biskop tränare tränaren spelare ' +
        'fiskare forskare forskaren kandidat grundare statsminister statsministern hamnmästare hamnmästaren chef chefen ledare ' +
        'ledaren journalist journalisten expert analytiker kollega general åklagare åklagaren',
      'any' as const,
    ),
    ...each('man mannen far fadern son sonen bror brodern make maken änkling kung kungen prins', 'he' as const),
    ...each(
      'kvinna kvinnan mor modern dotter dottern syster systern hustru maka änka änkan drottning drottningen prinsessa taleskvinna',
      'she' as const,
    ),
    ...each(
      'ministrar ministrarna piloter piloterna fiskare fiskarna boende vittnen experter kritiker läkare läkarna advokater ' +
        'journalister ägare ägarna studenter demonstranter forskare forskarna myndigheter myndigheterna',
      'many' as const,
    ),
  ]),
  otherOffice: words('vice före tidigare biträdande'),
  bodies: words(
    'departement departementet regering regeringen polis polisen parti partiet företag företaget tidning tidningen domstol domstolen ' +
      'kommitté kommittén kommission kommissionen råd rådet kommun kommunen riksdag riksdagen universitet institut bank banken ' +
      'byrå fackförbund fackförbundet förening föreningen stiftelse kyrka armén organisation organisationen ambassad uttalande ' +
      'uttalandet rapport rapporten brev brevet dokument studie dom förbund förbundet',
  ),
  texts: words('uttalande uttalandet rapport rapporten brev brevet dokument studie'),
  speechNouns: words('ord svar uttalande varning löfte fråga kommentar meddelande'),
  works: words('bok boken roman romanen film filmen sång serie tidskrift opera album dikt kallad så kallade titeln'),
  titles: new Map([
    ...each('herr', 'he' as const),
    ...each('fru fröken', 'she' as const),
    ...each('dr dr. prof. professor president minister general kapten', 'any' as const),
  ]),
  courtesies: words('herr fru fröken dr dr.'),
  noNames: words(
    'januari februari mars april maj juni juli augusti september oktober november december ja nej vad vem var hur varför där här',
  ),
  firstNames: new Map([
    ...each('lars anders per nils olof sven gustav johan', 'he' as const),
    ...each('astrid birgitta kerstin ulla lena karin ingrid', 'she' as const),
  ]),
  endings: { verb: /(?:ade|ar|er|te|de)$/u, adverb: /ligen$/u },
});
