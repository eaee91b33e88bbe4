import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, phrasesOf, words } from '../wordList.ts';

const SAY =
  'zei zeiden zegt zeggen gezegd verklaart verklaarde verklaarden antwoordt antwoordde antwoordden meldt meldde meldden gemeld ' +
  'beweert beweerde beweerden vertelt vertelde vertelden verteld voegt voegde voegden toegevoegd bekent bekende benadrukt ' +
  'benadrukte benadrukten erkent erkende vraagt vroeg vroegen gevraagd riep riepen roept schrijft schreef schreven geschreven ' +
  'meent meende vindt vond vonden stelt stelde stelden gesteld laat liet lieten reageert reageerde reageerden bericht berichtte ' +
  'merkt merkte opgemerkt legt legde uitgelegd geeft gaf gaven toegegeven waarschuwt waarschuwde waarschuwden gewaarschuwd ' +
  'klaagt klaagde fluistert fluisterde mompelt mompelde zucht zuchtte lacht grapte grapt twittert twitterde aldus bevestigt ' +
  'bevestigde ontkent ontkende vervolgt vervolgde besluit besloot concludeert concludeerde hoopt vreest belooft beloofde ' +
  'voorspelt voorspelde licht lichtte toegelicht citeert citeerde herhaalt herhaalde';

/** Dutch: „…”, zei Calder; the verb is second, so an adverb or object before it is no speaker. */
export const dutchSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('spreekt sprak spraken gesproken denkt dacht ziet zag wil wilde toont toonde', 'weak' as const),
    ...each(
      'noemt noemde noemden genoemd omschrijft omschreef beschrijft beschreef bestempelt bestempelde',
      'call' as const,
    ),
    ...each(SAY, 'say' as const),
  ]),
  sourcePhrases: phrasesOf('volgens,aldus,naar zeggen van,in de woorden van'),
  impersonals: phrasesOf('heet het,luidt het'),
  wordPhrases: phrasesOf('met de woorden'),
  pronouns: new Map([
    ...each('hij', 'he' as const),
    ...each('zij ze', 'she' as const),
    ...each('ik', 'I' as const),
    ...each('wij we', 'we' as const),
    ...each('het', 'it' as const),
  ]),
  narrators: words('ik'),
  possessives: new Map([
    ...each('zijn', 'he' as const),
    ...each('haar', 'she' as const),
    ...each('hun', 'they' as const),
    ...each('mijn', 'I' as const),
    ...each('onze ons', 'we' as const),
  ]),
  indefinites: words('iemand niemand sommigen velen anderen één'),
  partitives: words('van'),
  relatives: words('die dat wie'),
  personalRelatives: words('die wie'),
  complementizers: words('dat'),
  auxiliaries: words(
    'heeft hebben had hadden is zijn was waren wordt worden werd werden kan kon zou zouden moet moest mag zal',
  ),
  passives: words('wordt worden werd werden'),
  quotedPassives: words('geciteerd'),
  quoters: words('citeert citeerde'),
  plainSay: words('zei zegt'),
  afterQuotation: words('zo'),
  adverbs: words(
    'ook daarna later opnieuw weer nu al nog slechts alleen vandaag gisteren morgen eerder bovendien daarbij daarom niet zelfs ' +
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag echter intussen inmiddels vervolgens daarentegen desondanks ' +
      'toch toen dan uiteindelijk eveneens tevens verder hem haar hun zich ervan erop daarop overigens eerst wel af toe mee uit op',
  ),
  prepositions: words(
    'in op aan bij met naar van voor tegen over onder uit door zonder om sinds tijdens wegens tussen naast achter tot tegenover ' +
      'te ten ter na vanaf binnen buiten rond volgens',
  ),
  complements: words('van voor in uit bij'),
  conjunctions: words('en of maar want terwijl omdat hoewel als dat nadat voordat toen'),
  contrasts: words('maar terwijl en'),
  determiners: words(
    'de het een deze dit die dat zijn haar hun mijn onze ons enkele veel vele andere alle beide twee drie geen elke ieder',
  ),
  definites: words('de het deze dit die dat'),
  nameJoiners: words('van de den der het ten ter te von en al el ben bin ibn'),
  bodyJoiners: words('en'),
  roles: new Map([
    ...each(
      'minister woordvoerder burgemeester advocaat rechter directeur secretaris voorzitter hoogleraar arts schrijver man vader ' +
        'zoon broer weduwnaar gouverneur senator kapitein commandant piloot bewoner ambassadeur wethouder bisschop koning prins ' +
        'acteur regisseur trainer speler visser onderzoeker kandidaat oprichter premier havenmeester leider officier',
      'any' as const,
    ),
    ...each(
      'woordvoerster advocate directrice schrijfster vrouw moeder dochter zus echtgenote weduwe koningin prinses actrice',
      'she' as const,
    ),
    ...each(
      'ministers piloten vissers bewoners getuigen experts critici artsen advocaten journalisten vakbonden eigenaren studenten ' +
        'demonstranten onderzoekers autoriteiten',
      'many' as const,
    ),
    ...each('getuige journalist deskundige chef baas analist collega', 'any' as const),
  ]),
  otherOffice: words('oud ex vice voormalig adjunct'),
  bodies: words(
    'ministerie regering politie partij bedrijf krant rechtbank comité commissie raad gemeente parlement senaat universiteit ' +
      'instituut bank agentschap vakbond vereniging stichting kerk leger organisatie ambassade verklaring rapport brief nota ' +
      'document studie vonnis blad zender maatschappij persbureau',
  ),
  texts: words('verklaring rapport brief nota document studie vonnis'),
  speechNouns: words('woorden antwoord verklaring waarschuwing belofte vraag opmerking bericht'),
  works: words(
    'boek roman film lied programma serie tijdschrift opera album gedicht bijgenaamd zogenaamde getiteld genaamd',
  ),
  titles: new Map([
    ...each('meneer dhr. dhr', 'he' as const),
    ...each('mevrouw mevr. mevr', 'she' as const),
    ...each('dr. dr prof. prof mr. ir. minister president generaal kapitein', 'any' as const),
  ]),
  courtesies: words('meneer dhr. dhr mevrouw mevr. mevr dr. dr mr. ir.'),
  noNames: words(
    'januari februari maart april mei juni juli augustus september oktober november december ja nee wat wie waar hoe waarom er ' +
      'daar hier dit dat',
  ),
  firstNames: new Map([
    ...each('jan piet kees henk willem dirk joost sjoerd', 'he' as const),
    ...each('anneke marieke femke sanne ingrid wilma', 'she' as const),
  ]),
  endings: { verb: /(?:de|den|te|ten|t)$/u, adverb: /(?:lijks|weg|maals)$/u },
});
