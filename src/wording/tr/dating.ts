import type { Translation, Wording } from '../translation.ts';
import { day, weekday as weekdayName } from './days.ts';

type Unit = Parameters<Wording['dating']['moved']>[0];
type CountedFrom = Parameters<Wording['dating']['moved']>[2];
type Side = Parameters<Wording['dating']['nearDay']>[0];

const UNITS: Readonly<Record<Unit, string>> = {
  day: 'gün',
  weekend: 'hafta sonu',
  week: 'hafta',
  month: 'ay',
  quarter: 'çeyrek',
  season: 'mevsim',
  half: 'yarıyıl',
  year: 'yıl',
  decade: 'on yıl',
  century: 'yüzyıl',
};

const NEAR_DAYS: Readonly<Record<Side, string>> = {
  last: 'yıl verilmemiş; belgenin tarihinden önceki son böyle gün',
  this: 'yıl verilmemiş; belgenin tarihinin yılındaki gün',
  next: 'yıl verilmemiş; belgenin tarihinden sonraki ilk böyle gün',
};

const NEAR_MONTHS: Readonly<Record<Side, string>> = {
  last: 'yıl verilmemiş; belgenin tarihinden önceki son böyle ay',
  this: 'yıl verilmemiş; belgenin tarihinin yılındaki ay',
  next: 'yıl verilmemiş; belgenin tarihinden sonraki ilk böyle ay',
};

const YEARS: Readonly<Record<Side, string>> = {
  last: 'belgenin tarihinden önceki yıl içinde',
  this: 'belgenin tarihinin yılı içinde',
  next: 'belgenin tarihinden sonraki yıl içinde',
};

export const dating: NonNullable<Translation['dating']> = {
  coarseDate: 'belgenin tarihi yeterince kesin değil',
  namedYear: 'adı verilen yıl',
  likePeriod: 'adı verilen yılın aynı dönemi',
  clock: 'günü verilmeyen bir saat',
  duration: 'bir süre',
  repeated: 'yinelenen bir zaman',
  perhapsAYear: 'yıl olabilecek bir sayı',
  noEvent: 'belge olay için tek bir gün vermiyor',
  sameQuarter: 'bir yıl önceki aynı çeyrek',
  yearNamedBefore: 'yıl verilmemiş; ondan önce anılan yıl',
  yearNamedAfter: 'yıl verilmemiş; aralığın sonundaki yıl',
  dateOfWriting: 'alıntılanan günlüğün ya da mektubun tarihinden hesaplandı',
  dateline: 'haberin başındaki tarihten hesaplandı',
  nearestWeekday: 'yıl verilmemiş; haftanın o gününe denk geldiği en yakın yıl',
  noSuchWeekday: 'belgenin tarihine yakın hiçbir yılda o gün haftanın o gününe denk gelmiyor',
  yearOfDocument: 'yıl verilmemiş; belgenin tarihinin yılı',
  endedQuarter: 'o gün biten üç ay',
  noDate: 'belgenin hesaba başlanacak bir tarihi yok',
  noYear: 'yılı verilmemiş',
  nothingNamed: 'ondan önce hesaba başlanacak bir zaman anılmıyor',
  itself: 'tarihin kendisi',
  ambiguous: 'birden çok biçimde okunabilen tarihin kendisi',
  monthWithoutYear: 'yılı verilmeyen bir ay',
  businessYear: 'takvim yılına göre; bir mali yıl herhangi bir ayda başlayabilir',
  season: 'kuzey yarımküredeki hava durumu kurumlarının saydığı mevsim',
  hijri: 'çevrilmeyen bir Hicri takvim tarihi',
  yearOfDocumentsDate: 'belgenin tarihinin yılı',
  sameAsBefore: (unit) => `daha önce anılan ${UNITS[unit]}`,
  lastEnded: (unit) => `belgenin tarihine kadar bitmiş son ${UNITS[unit]}`,
  weekdayBefore: (weekday) => `belgenin tarihinden önceki son ${weekdayInWords(weekday)}`,
  weekdayAfter: (weekday) => `belgenin tarihinden sonraki ilk ${weekdayInWords(weekday)}`,
  weeksBefore: (weeks, weekday) =>
    `belgenin tarihine kadarki son ${weekdayInWords(weekday)} gününden ${weeks} hafta önce`,
  weeksAfter: (weeks, weekday) =>
    `belgenin tarihinden sonraki ilk ${weekdayInWords(weekday)} gününden ${weeks} hafta sonra`,
  weekdayItself: (weekday) => `belgenin tarihi, günlerden ${weekdayInWords(weekday)}`,
  yearBeside: (side) => YEARS[side],
  inYearBeside: (side) => YEARS[side],
  nearDay: (side) => NEAR_DAYS[side],
  nearMonth: (side) => NEAR_MONTHS[side],
  nearest: (unit) => `belgenin tarihine en yakın ${UNITS[unit]}`,
  moved: (unit, amount, base) => {
    if (amount === 0) return `${baseIncluded(base)} içeren ${UNITS[unit]}`;
    return `${baseFrom(base)} ${Math.abs(amount)} ${UNITS[unit]} ${amount < 0 ? 'önce' : 'sonra'}`;
  },
  vague: {
    'the present': 'kesin tarih verilmeyen şimdiki zaman',
    'the past': 'kesin tarih verilmeyen geçmiş',
    'the future': 'kesin tarih verilmeyen gelecek',
    'some time ago': 'sözler ne kadar önce olduğunu söylemiyor',
    'another calendar': 'çevrilmeyen, başka bir takvimin tarihi',
    'before Christ': 'burada sayılmayan, milattan önceki bir zaman',
  },
};

/** In the accusative. */
function baseIncluded(base: CountedFrom): string {
  if (base.from === 'event') return `olayın günü olan ${day(base.day)} tarihini`;
  return base.from === 'documentsDate' ? 'belgenin tarihini' : 'daha önce anılan zamanı';
}

/** In the ablative. */
function baseFrom(base: CountedFrom): string {
  if (base.from === 'event') return `olayın günü olan ${day(base.day)} tarihinden`;
  return base.from === 'documentsDate' ? 'belgenin tarihinden' : 'daha önce anılan zamandan';
}

/** In the middle of a sentence a weekday is in lower case. */
function weekdayInWords(weekday: number): string {
  return weekday === 0 ? UNITS.weekend : weekdayName(weekday).toLocaleLowerCase('tr');
}
