import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, phrasesOf, words } from '../wordList.ts';

const SAY =
  'sanoo sanoi sanovat sanoivat sanonut toteaa totesi totesivat todennut kertoo kertoi kertovat kertoivat kertonut selittää ' +
  'selitti selittivät kirjoittaa kirjoitti kirjoittavat vastaa vastasi vastasivat kysyy kysyi kysyivät väittää väitti väittivät ' +
  'lisää lisäsi lisäsivät huomauttaa huomautti korostaa korosti korostivat myöntää myönsi ilmoittaa ilmoitti ilmoittivat ' +
  'varoittaa varoitti varoittivat lupaa lupasi huutaa huusi huusivat kuiskaa kuiskasi mutisee mutisi huokaa huokasi valittaa ' +
  'valitti vahvistaa vahvisti jatkaa jatkoi kommentoi arvioi arvioivat painottaa painotti tunnustaa tunnusti toistaa toisti ' +
  'raportoi uskoo uskoi pelkää pelkäsi toivoo toivoi muistuttaa muistutti twiittaa twiittasi perustelee perusteli';

/** Finnish: ”…”, sanoi Calder; the subject has no ending, and what has one is not the speaker. */
export const finnishSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('puhuu puhui ajattelee ajatteli näkee näki haluaa halusi näyttää näytti', 'weak' as const),
    ...each(
      'kutsuu kutsui kutsuivat kuvailee kuvaili kuvailivat nimittää nimitti luonnehtii luonnehti',
      'call' as const,
    ),
    ...each(SAY, 'say' as const),
  ]),
  sourceEndings: phrasesOf('mukaan,mielestä'),
  impersonals: phrasesOf('sanotaan,todetaan'),
  wordPhrases: phrasesOf('sanoin'),
  pronouns: new Map([
    ...each('hän', 'unsaid' as const),
    ...each('he', 'they' as const),
    ...each('minä', 'I' as const),
    ...each('me', 'we' as const),
    ...each('se', 'it' as const),
  ]),
  narrators: words('minä'),
  possessives: new Map([
    ...each('heidän', 'they' as const),
    ...each('minun', 'I' as const),
    ...each('meidän', 'we' as const),
  ]),
  indefinites: words('joku kukaan jotkut monet muut'),
  relatives: words('joka jotka'),
  personalRelatives: words('joka jotka'),
  complementizers: words('että'),
  auxiliaries: words('on ovat oli olivat ei eivät olisi voi voivat voisi pitää täytyy on'),
  plainSay: words('sanoi sanoo'),
  adverbs: words(
    'myös sitten myöhemmin taas nyt jo vielä vain tänään eilen huomenna aiemmin lisäksi siksi ei edes maanantaina tiistaina ' +
      'keskiviikkona torstaina perjantaina lauantaina sunnuntaina kuitenkin sitä vastoin silti lopulta samalla puolestaan hänelle ' +
      'heille minulle siitä tästä',
  ),
  prepositions: words('ennen ilman kohti vastaan kanssa jälkeen aikana'),
  conjunctions: words('ja tai mutta koska kun jos vaikka kuin eli sekä kuten'),
  contrasts: words('mutta kun ja'),
  determiners: words('tämä tuo nämä nuo eräs kaksi kolme kaikki molemmat jokainen'),
  definites: words('tämä tuo nämä nuo'),
  nameJoiners: words('von af de van der al el ben bin ibn'),
  roles: new Map([
    ...each(
      'ministeri tiedottaja puhemies pormestari asianajaja tuomari johtaja sihteeri puheenjohtaja professori lääkäri kirjailija ' +
        'kuvernööri senaattori kapteeni komentaja lentäjä todistaja suurlähettiläs piispa valmentaja pelaaja kalastaja tutkija ' +
        'ehdokas perustaja pääministeri satamapäällikkö päällikkö toimittaja asiantuntija analyytikko kollega kenraali syyttäjä ' +
        'presidentti kansanedustaja näyttelijä ohjaaja leski edustaja',
      'any' as const,
    ),
    ...each('mies isä poika veli kuningas prinssi', 'he' as const),
    ...each('nainen äiti tytär sisar vaimo kuningatar prinsessa', 'she' as const),
    ...each(
      'ministerit lentäjät kalastajat asukkaat todistajat asiantuntijat kriitikot lääkärit omistajat tutkijat viranomaiset',
      'many' as const,
    ),
  ]),
  otherOffice: words('entinen vara apulais'),
  bodies: words(
    'ministeriö hallitus poliisi puolue yritys lehti tuomioistuin komitea komissio neuvosto kunta eduskunta yliopisto laitos pankki ' +
      'virasto liitto yhdistys säätiö kirkko armeija järjestö suurlähetystö lausunto raportti kirje asiakirja tutkimus',
  ),
  texts: words('lausunto raportti kirje asiakirja tutkimus'),
  works: words('kirja romaani elokuva laulu ohjelma sarja lehti ooppera albumi runo niin sanottu nimeltään'),
  titles: new Map([
    ...each('herra', 'he' as const),
    ...each('rouva neiti', 'she' as const),
    ...each('tri prof. professori presidentti ministeri kenraali kapteeni tohtori', 'any' as const),
  ]),
  courtesies: words('herra rouva neiti tri tohtori'),
  noNames: words('kyllä ei mitä kuka missä miten miksi siellä täällä'),
  firstNames: new Map([
    ...each('matti pekka juha timo antti jukka', 'he' as const),
    ...each('liisa aino kaisa päivi tuula', 'she' as const),
  ]),
  endings: { adverb: /(?:sti)$/u },
});
