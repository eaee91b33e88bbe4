import { arabicScript } from './arabic.ts';
import { cyrillic } from './cyrillic.ts';

/** The letters outside ASCII that texts in one language, or in several alike, are written with. */
export interface EncodedAlphabet {
  /** In lower case; a pattern for a script of thousands. */
  readonly letters: ReadonlySet<string> | RegExp;
  /** The commonest of them; in scripts without an alphabet they are half of any text. */
  readonly common: ReadonlySet<string>;
  /** Whether words mix these letters with those of ASCII. */
  readonly isLatin: boolean;
  /** Bits that a letter costs, and one of the commonest, as in an entropy code fitted to the language. */
  readonly bits: { readonly letter: number; readonly common: number };
}

/**
 * A language with few letters outside ASCII, which are about equally likely: the fewer there are, the more they show. The
 * commonest may follow after a space.
 */
function latinAlphabet(table: string): EncodedAlphabet {
  const [letters = '', common = ''] = table.split(' ');
  const set = new Set([...letters, ...common]);
  return {
    letters: set,
    common: new Set(common),
    isLatin: true,
    bits: { letter: Math.log2(set.size) + 1, common: 2.8 },
  };
}

/** An alphabet of its own: its commonest letters make up more than half of any text. */
function ownAlphabet(letters: Iterable<string>, common: Iterable<string>): EncodedAlphabet {
  return {
    letters: new Set(letters),
    common: new Set(common),
    isLatin: false,
    bits: { letter: 6.5, common: 4 },
  };
}

/** Japanese kana, Korean syllables and Chinese characters; bits a character of two bytes. */
function characters(letters: RegExp, common: string, letter: number): EncodedAlphabet {
  return { letters, common: new Set(common), isLatin: false, bits: { letter, common: 6.5 } };
}

const kana = String.fromCharCode(
  ...Array.from({ length: 0x53 }, (_, at) => 0x3041 + at),
  ...Array.from({ length: 0x56 }, (_, at) => 0x30a1 + at),
  0x30fc,
  0x3001,
  0x3002,
  0x300c,
  0x300d,
);

/** Each group by the regions for which encodings were made. */
export const ENCODED_ALPHABETS = {
  western: [
    'äöüß',
    'êçùâîôûëïœæ éèà',
    'áéíóúñü¿¡ºª',
    'ãõçáéíóúâêôàºª',
    'àèéìòù',
    'éëïèóö',
    'åäöé',
    'æøåéò',
    'áðéíóúýþæö',
    'àçèéíïòóúü·',
    // Names of several languages in one text.
    'àáâãäåæçèéêëìíîïñòóôõöøùúûüýœšž',
  ].map(latinAlphabet),
  central: [
    'áčďéěíňóřšťúůýž',
    'ąćęłńóśźż',
    'áéíóöőúüű',
    'ăâîşţșț',
    'čćđšž',
    'áäčďéíĺľňóôŕšťúýž',
    'ëç',
    'áâäăąćčçďđéęěëíîľĺłńňóôöőŕřśšşťţúůüűýźżž',
  ].map(latinAlphabet),
  turkish: [latinAlphabet('çöüâîi\u0307 ışğ')],
  baltic: ['čģķļņšūž āēī', 'ąčęėįšųūž', 'äõöüšž'].map(latinAlphabet),
  cyrillic: [
    ownAlphabet('абвгдеёжзийклмнопрстуфхцчшщъыьэюя', cyrillic.commonest),
    ownAlphabet('абвгґдеєжзиіїйклмнопрстуфхцчшщьюяэыўё', 'оаинвітерсклу'),
    ownAlphabet('абвгдђежзијклљмнњопрстћуфхцчџшѓѕќ', 'аоиентрсвјкдм'),
  ],
  arabic: [ownAlphabet('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکیًٌٍَُِّْ', arabicScript.commonest)],
  greek: [ownAlphabet('αβγδεζηθικλμνξοπρστυφχψωάέήίόύώςϊϋΐΰ', 'αοιετσνηυρπκςλμ')],
  hebrew: [ownAlphabet('אבגדהוזחטיךכלםמןנסעףפץצקרשת', 'יולהאמתשרבנ')],
  thai: [ownAlphabet('กขคฆงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไ็่้๊๋์ๆ', 'านรอกเงม่้ยัีลวดทสต')],
  japanese: [characters(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, kana, 11)],
  korean: [
    characters(
      /\p{Script=Hangul}/u,
      '이다는을의에고하가지한로기사도은를서어인리대자해부정시일있나그를과들라으니만',
      10.5,
    ),
  ],
  simplified: [
    characters(
      /\p{Script=Han}/u,
      '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心前开但因只从想实，。、：“”',
      11,
    ),
  ],
  traditional: [
    characters(
      /\p{Script=Han}/u,
      '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心前開但因只從想實，。、：「」',
      11,
    ),
  ],
} satisfies Readonly<Record<string, readonly EncodedAlphabet[]>>;

export type EncodedRegion = keyof typeof ENCODED_ALPHABETS;

/** Quotation marks, dashes and the like, which texts of any region have. */
export const MARKS: ReadonlySet<string> = new Set('“”‘’„‚«»‹›–—…·•€£\u00a0，。、：；？！「」『』（）《》،؛؟');
/** Fractions, degrees, currencies. */
export const SIGNS: ReadonlySet<string> = new Set('½¼¾¹²³°§©®™±×÷µ¥¢ªº');
