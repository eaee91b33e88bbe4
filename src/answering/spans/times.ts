import type { Slice } from '../../dossier/slice.ts';
import { fold } from '../../text/fold.ts';
import { rememberedIn } from './rememberedIn.ts';

/** How exactly a stretch names a time. */
export type TimeForm = 'day' | 'month' | 'year' | 'century' | 'clock' | 'named' | 'duration';

export interface TimeStretch extends Slice {
  readonly form: TimeForm;
}

/** Names of months as they are written, by language; Russian ones in every case that dates take. */
const MONTHS = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.',
  'Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
  'январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]',
  'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık',
  'يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر',
  'كانون الثاني|كانون الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني',
  'محرم|صفر|ربيع الأول|ربيع الآخر|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة',
].join('|');
const WEEKDAYS = [
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?',
  'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье',
  'Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar',
  'الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد',
].join('|');
const COUNTED = [
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|few|an?|half an',
  'ein(?:e[nrms]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere',
  'una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
  'один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|двенадцать|несколько',
  'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on iki|birkaç',
  'ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|تسعة|تسع|عشرة|عشر|عدة|بضعة',
].join('|');
const UNITS = [
  '(?:second|minute|hour|day|week|month|year|decade)s?|centur(?:y|ies)|fortnight',
  'Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Jahrzehnte?n?|Jahrhunderte?n?',
  'minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?|siglos?',
  'минут[ыу]?|час(?:а|ов)?|д(?:ень|ня|ней)|недел[яиюь]|недель|месяц(?:а|ев)?|год[а]?|лет|век(?:а|ов)?',
  'dakika|saat|gün|hafta|ay|yıl|yüzyıl',
  'دقيقة|دقائق|ساعة|ساعات|يوم|يوما|يوماً|أيام|أسبوع|أسابيع|شهر|شهرا|شهراً|أشهر|شهور|سنة|سنوات|عام|عاما|عاماً|أعوام',
].join('|');
const HAN_DIGIT = '[\\d０-９〇零一二三四五六七八九十百]';
const NOT_AFTER = '(?<![\\p{L}\\p{M}\\p{N}])';
const NOT_BEFORE = '(?![\\p{L}\\p{M}\\p{N}])';
const YEAR = '(?:1\\d{3}|20\\d{2})(?!\\d)';
const ARABIC_YEAR = '(?:عام|سنة|العام|السنة)?\\s?';

/** What a text must hold for a pattern to be worth trying: most sentences name no time. */
const DIGIT = /\d/u;
const HAN = /[年月日号號天周点點時时]|小[时時]|分[钟鐘]|星期/u;
const DIGIT_OR_HAN = /\d|[点點時时]/u;
const CENTURY = /centur|Jahrhundert|siglo|век|yüzyıl|القرن/u;
const ANY = /\p{L}/u;

/** What times look like, the most exact first: of two that lie one in the other the longer is taken. */
const FORMS: readonly (readonly [form: TimeForm, needs: RegExp, source: string])[] = [
  [
    'day',
    DIGIT,
    `${NOT_AFTER}\\d{1,2}(?:st|nd|rd|th|\\.|º)?\\s+(?:(?:of|de)\\s+)?(?:${MONTHS})(?:,?\\s+(?:(?:de|del|سنة|عام)\\s+)?\\d{4}(?!\\d)(?:\\s?(?:года?|г\\.|م))?)?${NOT_BEFORE}`,
  ],
  ['day', DIGIT, `${NOT_AFTER}(?:${MONTHS})\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?${NOT_BEFORE}`],
  [
    'day',
    DIGIT,
    `${NOT_AFTER}\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})${NOT_BEFORE}|${NOT_AFTER}\\d{4}-\\d{2}-\\d{2}${NOT_BEFORE}`,
  ],
  ['day', HAN, `(?:${HAN_DIGIT}{2,4}年)?${HAN_DIGIT}{1,3}月${HAN_DIGIT}{1,3}[日号號]`],
  ['month', HAN, `${HAN_DIGIT}{2,4}年(?:${HAN_DIGIT}{1,3}月)?`],
  [
    'month',
    DIGIT,
    `${NOT_AFTER}(?:(?:early|mid|late)[ -])?(?:${MONTHS})(?:,|\\s+de|\\s+عام|\\s+سنة)?\\s+\\d{4}(?:\\s?(?:года?|г\\.|م))?${NOT_BEFORE}`,
  ],
  [
    'century',
    CENTURY,
    `${NOT_AFTER}(?:(?:early|mid|late)[ -])?\\d{1,2}(?:st|nd|rd|th)(?:\\s+(?:and|to)\\s+\\d{1,2}(?:st|nd|rd|th))?[ -]centur(?:y|ies)${NOT_BEFORE}`,
  ],
  [
    'century',
    CENTURY,
    `${NOT_AFTER}(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{Ll}+teenth|twentieth|twenty-first)[ -]centur(?:y|ies)${NOT_BEFORE}`,
  ],
  [
    'century',
    CENTURY,
    `${NOT_AFTER}(?:\\d{1,2}\\. Jahrhundert|siglo [IVXL]+|[IVXL]+ век[ае]?|\\d{1,2}\\. yüzyıl|القرن(?:ين)? (?:ال)?\\p{L}+(?: عشر)?)${NOT_BEFORE}`,
  ],
  [
    'year',
    DIGIT,
    `${NOT_AFTER}${ARABIC_YEAR}${YEAR}(?:s|\\s?[–-]\\s?\\d{2,4}|[’']larda?|\\s(?:году|года?|г\\.|yılında|م))?${NOT_BEFORE}`,
  ],
  [
    'year',
    DIGIT,
    `${NOT_AFTER}\\d{1,4}\\s?(?:BCE?|AD|CE|v\\. Chr\\.|n\\. Chr\\.|a\\. C\\.|до н\\. э\\.)${NOT_BEFORE}|${NOT_AFTER}(?:AD|عام|سنة)\\s?\\d{2,4}${NOT_BEFORE}`,
  ],
  [
    'clock',
    DIGIT_OR_HAN,
    `${NOT_AFTER}\\d{1,2}[:.]\\d{2}(?:\\s?(?:[ap]\\.?m\\.?|Uhr))?${NOT_BEFORE}|${NOT_AFTER}\\d{1,2}\\s?(?:[ap]\\.?m\\.?|Uhr|o[’']clock)${NOT_BEFORE}|${HAN_DIGIT}{1,3}[点點時时](?:${HAN_DIGIT}{1,3}分|半)?`,
  ],
  [
    'named',
    ANY,
    `${NOT_AFTER}(?:${WEEKDAYS}|${MONTHS})${NOT_BEFORE}|${NOT_AFTER}(?:yesterday|today|tomorrow|tonight|gestern|heute|morgen früh|ayer|hoy|вчера|сегодня|dün|bugün|أمس|اليوم)${NOT_BEFORE}`,
  ],
  [
    'duration',
    ANY,
    `${NOT_AFTER}(?:(?:about|nearly|almost|over|more than|around)\\s)?(?:\\p{Nd}+(?:[.,]\\p{Nd}+)?|${COUNTED})[ -](?:${UNITS})(?:\\s(?:ago|later|earlier|before|after|спустя|назад|sonra|önce))?${NOT_BEFORE}`,
  ],
  ['duration', HAN, `${HAN_DIGIT}{1,4}(?:个|個)?(?:分钟|分鐘|小时|小時|天|星期|周|月|年)(?:前|后|後)?`],
];
const PATTERNS = FORMS.map(([form, needs, source]) => ({ form, needs, pattern: new RegExp(source, 'gu') }));

/** Digits of Arabic and Persian and of full width, each one UTF-16 unit like its plain form. */
const OTHER_DIGIT = /[٠-٩۰-۹０-９]/gu;

/** Every stretch of a slice that names a time or a length of time, in order; none lies in another. */
export const timesIn = rememberedIn((sentence): readonly TimeStretch[] => {
  const words = sentence.replace(OTHER_DIGIT, fold);
  const all = PATTERNS.filter(({ needs }) => needs.test(words)).flatMap(({ form, pattern }) =>
    [...words.matchAll(pattern)].map(({ index, 0: match }) => {
      const lead = match.length - match.trimStart().length;
      return { form, start: index + lead, end: index + match.trimEnd().length };
    }),
  );
  return all
    .filter((one, place) => !all.some((other, at) => at !== place && covers(other, one, at < place)))
    .sort((a, b) => a.start - b.start);
});

function covers(outer: Slice, inner: Slice, earlier: boolean): boolean {
  if (outer.start === inner.start && outer.end === inner.end) return earlier;
  return outer.start <= inner.start && inner.end <= outer.end;
}
