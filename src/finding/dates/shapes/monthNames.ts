/**
 * Months in the languages that documents come in, twelve a line, forms of one month divided by `/`: as written out,
 * abbreviated, and in the cases that follow a number. Arabic has a Mesopotamian, an Egyptian and a Maghrebi set.
 */
const NAMES = `
january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec
januar/jänner februar/feber märz april mai juni juli august september oktober november dezember
janvier/janv février/févr mars avril mai juin juillet/juil août/aout septembre octobre novembre décembre
enero/ene febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
январь/января/январе февраль/февраля/феврале март/марта/марте апрель/апреля/апреле май/мая/мае июнь/июня/июне июль/июля/июле август/августа/августе сентябрь/сентября/сентябре октябрь/октября/октябре ноябрь/ноября/ноябре декабрь/декабря/декабре
يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر
كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول تشرين_الأول تشرين_الثاني كانون_الأول
جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
`;

const LINES = NAMES.trim()
  .split('\n')
  .map((line) => line.split(' ').map((month) => month.split('/').map((name) => name.replace('_', ' '))));

const NUMBERS: ReadonlyMap<string, number> = new Map(
  LINES.flatMap((line) => line.flatMap((names, place) => names.map((name) => [name, place + 1] as const))),
);

/** The names of the first language of the table, which may stand without a number beside them. */
const ENGLISH = LINES.slice(0, 1).flatMap((line) => line.flat());

/** The abbreviations among the names, which alone may have a dot. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec janv févr juil ene'.split(' '),
);

function alternatives(names: Iterable<string>): string {
  const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  const written = longestFirst
    .filter((name) => !ABBREVIATED.has(name))
    .join('|')
    .replaceAll(' ', '\\s');
  const short = longestFirst.filter((name) => ABBREVIATED.has(name)).join('|');
  return `(?:(?:${written})(?![\\p{L}\\p{M}])|(?:${short})(?![\\p{L}\\p{M}])\\.?)`;
}

/** Pattern for a month in any of the languages, with the dot of an abbreviation. */
export const ANY_MONTH = alternatives(NUMBERS.keys());
/** Pattern for an English month. */
export const ENGLISH_MONTH = alternatives(ENGLISH);

/** 1 to 12, or undefined for other words. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/u, '').replace(/\s/gu, ' '));
}
