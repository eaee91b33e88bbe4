import type { Slice } from '../../dossier/slice.ts';
import { rememberedIn } from './rememberedIn.ts';

/** What a number counts: a share, money, a measure, or whatever noun follows. */
export type NumberForm = 'share' | 'money' | 'measure' | 'plain';

export interface NumberStretch extends Slice {
  readonly form: NumberForm;
  /** Whether it is written like a year. */
  readonly isYear: boolean;
  /** What follows it, up to two words: the things that are counted. */
  readonly counted: string;
}

const WORDS = [
  'once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|both|none|no|thirds?|quarters?|fifths?',
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|Millionen|Milliarden|ein Dutzend|die Hälfte|\\p{Ll}+(?:zehn|zig|hundert|tausend)',
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|cien|ciento|doscientos|mil|millones|la mitad',
  'два|две|двух|три|трёх|трех|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|\\p{Ll}+надцать|двадцать|тридцать|сорок|пятьдесят|сто|двести|тысяч[аи]?|миллион(?:а|ов)?|половина|трое|двое|четверо|пятеро',
  'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|milyon|milyar|yarısı',
  'ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|تسعة|تسع|عشرة|عشر|عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مئة|مائة|مئتان|ألف|آلاف|مليون|ملايين|مليار|نصف|اثنان|اثنين|اثنتان',
].join('|');
const SCALE =
  'thousand|million|billion|trillion|hundred|dozen|Millionen|Millionen|Milliarden|tausend|mil|millones|тысяч[аи]?|миллион(?:а|ов)?|миллиард(?:а|ов)?|тыс\\.|млн|млрд|bin|milyon|milyar|ألف|آلاف|مليون|ملايين|مليار|万|亿|萬|億|千|百';
const SHARE = '%|٪|percent|per cent|Prozent|por ciento|процент(?:а|ов)?|في المئة|بالمئة|في المائة|بالمائة';
const MEASURE =
  'km2|km²|km|kilometres?|kilometers?|m2|m²|metres?|meters?|m|cm|mm|miles?|mi|feet|foot|ft|inches|inch|yards?|acres?|hectares?|kg|kilograms?|tons?|tonnes?|pounds?|litres?|liters?|gallons?|°C|°F|degrees?|mph|knots?|Kilometer|Meter|Tonnen|Hektar|Grad|Liter|kilómetros|metros|toneladas|километр(?:а|ов)?|метр(?:а|ов)?|км|м|тонн[ы]?|kilometre|metre|ton|كيلومتر|كم|متر|مترا|متراً|طن|公里|米|吨|噸|公斤|平方公里';
const CURRENCY =
  'dollars?|euros?|pounds|cents?|marks|francs?|krone|roubles?|rubles?|lira|yen|yuan|Euro|Mark|Dollar|euros|pesos|dólares|рубл(?:ь|я|ей)|доллар(?:а|ов)?|евро|dolar|avro|دولار|دولارا|جنيه|ريال|درهم|يورو|元|美元|欧元';
const DIGITS = '\\p{Nd}+(?:[.,:]\\p{Nd}+)*';
const HAN = '[〇零一二三四五六七八九十百千万亿两]+(?=[个個人名位艘条條座次件辆輛只支张張份间間家层層岁歲元米吨公倍])';
/** Han letters may stand right before a number and after it. */
const LEFT = '(?<![\\p{M}\\p{N}])(?<!(?!\\p{Script=Han})\\p{L})';
const RIGHT = '(?![\\p{L}\\p{M}\\p{N}])';
const OPEN_RIGHT = '(?![\\p{M}\\p{N}]|(?!\\p{Script=Han})\\p{L})';
const AMOUNT = new RegExp(
  `(?:[$€£¥]\\s?)?${LEFT}${DIGITS}(?:\\s?(?:${SCALE}))*(?:\\s?(?:${SHARE}|(?:${MEASURE}|${CURRENCY})${OPEN_RIGHT}))?${OPEN_RIGHT}|${LEFT}(?:${DIGITS}(?=\\p{L}))|${LEFT}(?:${WORDS})(?:[ -](?:and |und |y |و)?(?:${WORDS}))*(?:\\s(?:${SHARE}|${MEASURE}|${CURRENCY}))?${RIGHT}|${HAN}`,
  'giu',
);
const HAS_SHARE = new RegExp(
  `(?:${SHARE})$|^(?:half|.*thirds?|.*quarters?|.*fifths?|نصف|половина|la mitad|die Hälfte)$`,
  'iu',
);
const HAS_MONEY = new RegExp(`[$€£¥]|(?:${CURRENCY})$`, 'iu');
const HAS_MEASURE = new RegExp(`[\\s\\p{N}](?:${MEASURE})$`, 'iu');

/** Every number in a slice with its unit, in order. Ordinals and the numbers within names are none. */
export const numbersIn = rememberedIn((words): readonly NumberStretch[] => {
  return [...words.matchAll(AMOUNT)]
    .filter(({ index, 0: match }) => !/^(?:st|nd|rd|th)(?!\p{L})/u.test(words.slice(index + match.length)))
    .map(({ index, 0: match }) => {
      const after = words.slice(index + match.length);
      const form: NumberForm = HAS_SHARE.test(match)
        ? 'share'
        : HAS_MONEY.test(match)
          ? 'money'
          : HAS_MEASURE.test(match)
            ? 'measure'
            : 'plain';
      return {
        start: index,
        end: index + match.length,
        form,
        isYear: /^(?:1[0-9]\d\d|20\d\d)$/u.test(match),
        counted: /^[\s-]*((?:[\p{L}\p{M}’'-]+[\s]*){1,3})/u.exec(after)?.[1] ?? '',
      };
    });
});
