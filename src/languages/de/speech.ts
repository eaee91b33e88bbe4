import { SMALL_TITLE_WORDS } from '../en/speech.ts';
import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, words } from '../wordList.ts';

/** German: every noun has a capital, the verb can come before its subject, and „…“, so Calder, needs no verb. */
export const germanSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each(
      'zeigt zeigte zeigten sprachen hofften hofft hoffte glaubt glaubte denkt dachte findet fand sieht sah spricht sprach gesprochen rechnet rechnete ' +
        'fordert forderte gefordert droht drohte verspricht versprach will wollte begrüßt begrüßte verweist verwies ' +
        'stimmt stimmte heißt hieß lautet lautete liest las gelesen beginnt begann schließt schloss',
      'weak' as const,
    ),
    ...each(
      'nennt nannte nannten genannt nennen bezeichnet bezeichnete bezeichneten werteten kritisierten verurteilten lobten beschrieben tituliert titulierte wertet wertete lobt lobte kritisiert kritisierte verurteilt verurteilte ' +
        'beschreibt beschrieb beschrieben charakterisiert charakterisierte tauft taufte spottet spottete',
      'call' as const,
    ),
    ...each(
      'erinnert erinnerte informiert informierte versichert versicherte versicherten warnt warnte warnten gewarnt',
      'tell' as const,
    ),
    ...each(
      'sagt sagte sagten sagen gesagt erklärt erklärte erklärten meint meinte meinten schreibt schrieb schrieben geschrieben betont ' +
        'betonte äußert äußerte äußerten antwortet antwortete fragt fragte ruft rief riefen behauptet behauptete bestätigt ' +
        'bestätigte berichtet berichtete berichteten verkündet verkündete ergänzt ergänzte unterstreicht unterstrich ' +
        'kommentiert kommentierte begründet begründete zitiert zitierte twittert twitterte urteilt urteilte mahnt mahnte ' +
        'appelliert appellierte bedauert bedauerte dementiert dementierte konstatiert konstatierte bemerkt bemerkte ' +
        'resümiert resümierte vermutet vermutete verlangt verlangte klagt klagte schimpft schimpfte scherzt scherzte ' +
        'erwidert erwiderte entgegnet entgegnete erzählt erzählte formuliert formulierte stellt stellte gibt gab gegeben teilt teilte ' +
        'teilten mitgeteilt fügt fügte fügten hinzugefügt hebt hob räumt räumte kündigt kündigte weist wies führt führte fährt fuhr ' +
        'betonten behaupteten bestätigten verkündeten ergänzten kommentierten begründeten urteilten mahnten bedauerten ' +
        'vermuteten verlangten klagten erzählten riefen fragten antworteten sagen erklären meinen betonen wirft warf warfen ' +
        'werfen vorgeworfen bestreitet bestritt bestritten schildert schilderte schilderten argumentiert argumentierte ' +
        'argumentierten plädiert plädierte beteuert beteuerte bekräftigt bekräftigte prophezeit prophezeite kontert konterte ' +
        'beklagt beklagte beklagten bemängelt bemängelte moniert monierte rügt rügte prognostiziert prognostizierte empfiehlt ' +
        'empfahl rät riet bezweifelt bezweifelte meldet meldete meldeten notiert notierte titelt titelte bilanziert ' +
        'bilanzierte gesteht gestand räumten kündigten angekündigt bekanntgegeben eingeräumt betitelt ' +
        'befürchtet befürchtete befürchteten schlussfolgert schlussfolgerte widerspricht widersprach widersprachen skandiert skandierte skandierten jubelt jubelte jubelten höhnt höhnte flüstert flüsterte schreit schrie schrien brüllt brüllte murmelt murmelte seufzt seufzte lacht lachte grüßt grüßte ärgert ärgerte freut freute wundert wunderte tröstet tröstete',
      'say' as const,
    ),
  ]),
  sourcePhrases: [
    ['so'],
    ['laut'],
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben'],
    ['nach', 'den', 'worten', 'von'],
    ['nach', 'aussage', 'von'],
    ['in', 'den', 'worten', 'von'],
    ['gemäß'],
    ['nach', 'aussage'],
    ['nach', 'aussagen', 'von'],
    ['nach', 'aussagen'],
    ['nach', 'den', 'worten'],
    ['nach', 'darstellung', 'von'],
    ['nach', 'darstellung'],
    ['nach', 'informationen', 'von'],
    ['nach', 'informationen'],
    ['aus', 'sicht', 'von'],
    ['aus', 'sicht'],
    ['heißt', 'es', 'in'],
    ['heißt', 'es', 'im'],
    ['heißt', 'es', 'aus'],
    ['heißt', 'es', 'bei'],
    ['heißt', 'es', 'von'],
    ['hieß', 'es', 'in'],
    ['hieß', 'es', 'im'],
    ['hieß', 'es', 'aus'],
    ['hieß', 'es', 'bei'],
    ['hieß', 'es', 'von'],
    ['nach', 'auffassung'],
    ['nach', 'ansicht'],
    ['nach', 'einschätzung'],
    ['nach', 'meinung'],
  ],
  sourceEndings: [['zufolge']],
  impersonals: [
    ['heißt', 'es'],
    ['hieß', 'es'],
    ['es', 'heißt'],
    ['es', 'hieß'],
  ],
  wordPhrases: [
    ['mit', 'den', 'worten'],
    ['mit', 'folgenden', 'worten'],
  ],
  pronouns: new Map([
    ['er', 'he'],
    ['sie', 'she'],
    ['es', 'it'],
    ['ich', 'I'],
    ['wir', 'we'],
    ['man', 'they'],
  ]),
  capitalPronouns: words(''),
  narrators: words('ich'),
  possessives: new Map([
    ...each('sein seine seiner seinem seinen seines', 'he' as const),
    ...each('ihr ihre ihrer ihrem ihren ihres', 'she' as const),
    ...each('mein meine meiner meinem meinen', 'I' as const),
    ...each('unser unsere unserer unserem unseren', 'we' as const),
  ]),
  openers: words(
    'indessen unterdessen demgegenüber dagegen hingegen derweil dem denen zugleich umso demgegenüber weg gleichzeitig anschließend daraufhin tags kurz erst immer wieder eigentlich offenbar angeblich ' +
      'natürlich vielleicht wahrscheinlich möglicherweise tatsächlich immerhin gerade genau besonders vor allem nämlich obwohl während ' +
      'dadurch danach davor hinzu hierzu hierbei dennoch freilich gleichwohl andererseits einerseits stattdessen ansonsten sonst ' +
      'inzwischen mittlerweile seitdem seither früher heutzutage einst einmal manchmal oft häufig selten meist meistens nie niemals ' +
      'nirgends überall anfangs endlich letztlich bald sofort sogleich erneut ebenfalls gleichfalls genauso sowohl weder entweder ' +
      'zwar sobald solange sofern falls ob dass indem nachdem bevor bis ehe sodass weshalb weswegen wann wohin woher womit wodurch ' +
      'wobei worauf wovon wozu wen wem wessen welche welcher welches solche solcher manche mancher jener jene jenes selbst sogar ' +
      'nicht ja nein bitte danke mehr weniger etwa rund fast ganz sehr zu allzu eher lieber gern leider hoffentlich dementsprechend ' +
      'entsprechend folglich somit mithin also demnach demzufolge infolgedessen überdies darüber weiterhin nebenbei übrigens ' +
      'vormittags nachmittags abends morgens nachts damals neulich kürzlich jüngst unlängst demnächst ',
  ),
  beforeNouns: {
    words: words(
      'im am zum zur beim vom ins ans aufs fürs durchs ums übers unters mein meine meiner meinem meinen unser unsere unserer ' +
        'unserem unseren euer eure eurer dein deine seinem seinen seines ihrem ihren ihres jeder jede jedes jedem jeden welche ' +
        'welcher welches solche solcher solches wenige weniger mehr genug keiner keinem keinen keines deren dessen etliche ' +
        'sämtliche zahlreiche weitere weiterer weiteren vier fünf sechs sieben acht neun zehn elf zwölf dreißig hundert tausend',
    ),
    adjective: /(?:isch|lich|ig|los|bar|sam|haft|end|voll|iv|ell|al)(?:e|en|er|es|em)$/u,
    ending:
      /(?:.{2}(?:ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|ität|itäten|nis|nisse|nissen|tum|ment|mente|ierung|tagen|jahren|ausgaben?)|.{4}ung)$/u,
    bare: /(?:e|er|es)$/u,
    opening: /(?:e|er|es|s)$/u,
    ofThings: words('das dem den einen einem des eines dies dieses'),
    ofMany: words('die eine diese keine'),
    person: /.{2}in$/u,
    pluralVerb: /en$/u,
  },
  namingPhrases: [
    ['namens'],
    ['dem', 'namen'],
    ['dem', 'titel'],
    ['der', 'titel'],
    ['bekannt', 'als'],
    ['alias'],
    ['betitelt'],
  ],
  indefinites: words('jemand niemand einige viele manche andere einer eine mehrere'),
  partitives: words('der von'),
  relatives: words('welcher welche welches'),
  personalRelatives: words('welcher welche welches'),
  complementizers: words(''),
  auxiliaries: words(
    'hat hatte haben hatten ist sind war waren wird wurde wurden werden sei seien kann konnte soll sollte muss musste habe ' +
      'hätte wäre würde',
  ),
  passives: words('wird wurde wurden worden'),
  quotedPassives: words('zitiert gehört'),
  joinsVerbs: words('und oder sowie'),
  closingParticiple: /$(?<=ge\p{L}+(?:t|en)|^(?:be|ver|er|ent|zer)\p{L}+(?:t|en)|^\p{L}+iert)/u,
  contrasts: words('während aber doch und sondern wohingegen'),
  reported: words(
    'sei seien habe hätte hätten werde würde würden könne könnten müsse müssten solle dürfe dürften wolle möge wisse gebe gehe ' +
      'komme stehe bleibe lasse sehe halte nehme finde handle handele bestehe bringe liege führe zeige brauche gelte wäre wären',
  ),
  quoters: words('zitiert zitierte'),
  excerptNouns: words('auszug auszüge auszügen übersetzung wortlaut textstellen'),
  publishing: words('in mit von im aus bei'),
  plainSay: words('sagte sagt erklärte meinte'),
  agents: words('von durch vom'),
  adverbs: words(
    'dagegen hingegen indessen unterdessen indes jedoch allerdings derweil wiederum ebenfalls dazu hierzu auch dann später danach erneut wieder nun jetzt nur noch schon bereits heute gestern zuvor dazu weiter sich ihm ihr ihnen ' +
      'außerdem zudem dabei daraufhin deshalb nicht sogar montag dienstag mittwoch donnerstag freitag samstag sonntag wörtlich',
  ),
  prepositions: words(
    'in im an am auf bei mit nach von vom zu zum zur für gegen über unter vor aus durch ohne um seit während wegen trotz ' +
      'zwischen neben hinter bis gegenüber ins ans beim anlässlich angesichts aufgrund infolge dank hinsichtlich bezüglich innerhalb ' +
      'außerhalb statt anstatt anstelle mithilfe anhand jenseits entlang samt nebst mangels zugunsten zwecks binnen entgegen ab außer per pro',
  ),
  complements: words('der des von vom für in im aus bei beim'),
  conjunctions: words('und oder aber denn sondern während weil obwohl wenn als ob dass daß nachdem bevor damit'),
  determiners: words(
    'der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen jener jene sein seine seiner ' +
      'ihr ihre ihrer mehrere einige viele manche alle beide zwei drei kein keine',
  ),
  definites: words('der die das dieser diese dieses'),
  nameJoiners: words('von van de zu'),
  bodyJoiners: words(''),
  nameOpeners: words('von van zu'),
  roles: new Map([
    ...each(
      'sprecher minister präsident kanzler bundeskanzler vorsitzender vorsitzende chef leiter direktor sekretär botschafter ' +
        'bürgermeister staatsanwalt richter anwalt verteidiger polizist polizeisprecher regierungssprecher außenminister ' +
        'innenminister verteidigungsminister finanzminister ministerpräsident generalsekretär forscher wissenschaftler ' +
        'professor experte journalist reporter autor schriftsteller regisseur künstler trainer spieler zeuge arzt kapitän ' +
        'kandidat abgeordneter parteichef vorstand beamter offizier general augenzeuge demonstrant',
      'he' as const,
    ),
    ...each(
      'sprecherin ministerin präsidentin kanzlerin bundeskanzlerin chefin leiterin direktorin sekretärin botschafterin ' +
        'bürgermeisterin staatsanwältin richterin anwältin polizistin außenministerin forscherin wissenschaftlerin ' +
        'professorin expertin journalistin autorin regisseurin künstlerin trainerin zeugin ärztin kapitänin mutter frau',
      'she' as const,
    ),
    ...each(
      'experten kritiker beobachter politiker forscher wissenschaftler demonstranten anwohner zeugen augenzeugen vertreter ' +
        'gegner anhänger beamte ermittler abgeordnete behörden medien',
      'many' as const,
    ),
  ]),
  otherOffice: words('vize stellvertretender ehemaliger früherer'),
  bodies: words(
    'polizei regierung ministerium zeitung partei firma unternehmen behörde gericht staatsanwaltschaft verband verein ' +
      'organisation universität institut sender magazin agentur nachrichtenagentur erklärung mitteilung pressemitteilung ' +
      'bericht brief stellungnahme studie gutachten urteil kommission rat senat parlament bundestag bundesrat amt ' +
      'reederei werft verlag kammer gesellschaft klinik krankenhaus schule hochschule fraktion opposition koalition gemeinde ' +
      'kabinett ausschuss bündnis initiative redaktion feuerwehr armee kirche stiftung gewerkschaft bank konzern website blatt spiegel presse schreiben interview artikel',
  ),
  texts: words(
    'erklärung mitteilung pressemitteilung bericht brief stellungnahme studie gutachten urteil schreiben interview artikel',
  ),
  speechNouns: words(
    'worte worten aussage äußerung warnung forderung behauptung kritik frage antwort bemerkung rede brief zitat',
  ),
  works: words(
    'schiff fähre boot kutter frachter jacht yacht website webseite webseiten internetseite motto firma gasthaus restaurant gedicht theaterstück programm projekt aktion initiative film buch roman lied serie sendung album zeitschrift stück titel oper begriff sogenannte sogenannten sogenannter',
  ),
  titles: new Map([
    ...each('herr herrn', 'he' as const),
    ...each('frau', 'she' as const),
    ...each(
      'rektor rektorin dekan dekanin bischof bischöfin dr dr. prof prof. professor bundeskanzler bundeskanzlerin präsident präsidentin minister ministerin general kapitän',
      'any' as const,
    ),
  ]),
  courtesies: words(''),
  noNames: words(
    'der die das den dem des ein eine einer einem einen er sie es ich wir ihr man und oder aber denn doch so nach in im am auf ' +
      'bei mit von vom zu zum zur für gegen über unter vor aus durch ohne um seit während wegen trotz zwischen als wenn weil da ' +
      'angaben worten aussage aussagen auffassung ansicht meinung einschätzung dies diese dieser dieses auch dann später danach nun jetzt nur noch schon bereits heute gestern montag dienstag ' +
      'mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober ' +
      'november dezember weiter zudem außerdem laut was wer wie wo warum sein seine ihre darin daran dafür dagegen damit dabei dazu darauf darüber darum davon deshalb ' +
      'deswegen daher indes allerdings jedoch trotzdem hingegen dennoch bisher derzeit zurzeit künftig zuletzt zunächst schließlich ' +
      'insgesamt ebenso ferner hier dort dann einige viele mehrere alle beide nichts niemand jeder jede kein keine',
  ),
  firstNames: new Map([
    ...each(
      'angela ulrike sabine petra monika renate gabriele andrea martina kerstin anja silke heidemarie',
      'she' as const,
    ),
    ...each(
      'gerhard horst joschka otto edmund guido jürgen jörg rolf bernd manfred heinz friedrich dieter reinhard',
      'he' as const,
    ),
  ]),
  afterQuotation: words('so'),
  smallTitleWords: SMALL_TITLE_WORDS,
  capitalisesNouns: true,
  invertsFreely: true,
  isFitted: false,
  hasCapitals: true,
  endings: {
    verb: /(?:te|ten|t)$/u,
    adverb: /(?:lich|weise|erseits)$/u,
  },
});
