/** How the words for months and days of the week end in the languages that bend them. */
const ENDINGS: Readonly<Record<string, { readonly cut: RegExp; readonly ending: string }>> = {
  ru: { cut: /[ьйая]$/u, ending: '\\p{Ll}{0,3}' },
  tr: { cut: /$^/u, ending: "(?:['’]?\\p{Ll}{1,5})?" },
};
const LANGUAGES = ['en', 'de', 'es', 'ru', 'ar', 'ar-SY', 'tr'] as const;

/** Words for a month or a day of the week, in every language whose questions are read; the number counts from 0. */
export interface TimeWord {
  readonly language: string;
  readonly number: number;
  readonly pattern: string;
}

/** January is 0. */
export const MONTH_WORDS: readonly TimeWord[] = LANGUAGES.flatMap((language) =>
  Array.from({ length: 12 }, (_, number) => timeWord(language, number, { month: 'long' }, Date.UTC(2023, number, 15))),
);

/** Sunday is 0, as with `Date`; 1 January 2023 was one. */
export const DAY_WORDS: readonly TimeWord[] = LANGUAGES.flatMap((language) =>
  Array.from({ length: 7 }, (_, number) =>
    timeWord(language, number, { weekday: 'long' }, Date.UTC(2023, 0, 1 + number)),
  ),
);

function timeWord(language: string, number: number, options: Intl.DateTimeFormatOptions, at: number): TimeWord {
  const word = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(at);
  const { cut, ending } = ENDINGS[language] ?? { cut: /$^/u, ending: '' };
  const stem = word.replace(cut, '');
  // Two letters of "май" begin many words.
  return { language, number, pattern: stem === 'ма' ? 'ма[йяею]' : `${stem}${ending}` };
}

/** "may" and "march" are verbs too: small they count after a word such as "in" only. */
const ALSO_VERBS = /^(?:May|March)$/u;

function oneOf(words: readonly TimeWord[]): string {
  const patterns = words.flatMap(({ pattern }) =>
    ALSO_VERBS.test(pattern)
      ? [pattern, `(?<=(?:in|since|until|by|of|last|next)\\s)${pattern.toLowerCase()}`]
      : [`${pattern.charAt(0)}${pattern.slice(1)}`, `${pattern.charAt(0).toLowerCase()}${pattern.slice(1)}`],
  );
  return [...new Set(patterns)].join('|');
}

const MONTH = oneOf(MONTH_WORDS);
const DAY = oneOf(DAY_WORDS);
const YEAR = '(?:1\\d|20)\\d{2}s?';
/** Words that lead a time in, with those between them and it. */
const LEADING =
  '(?:(?:in|on|at|during|since|until|before|after|by|from|im|am|um|seit|bis|vor|nach|en|el|desde|hasta|antes de|después de|в|во|с|до|после|في|منذ|حتى|قبل|بعد)\\s+(?:(?:the|early|late|mid|spring|summer|autumn|winter|of|year|month|dem|den|der|jahr|monat|año|mes de|شهر|عام|سنة)\\s+)*)?';
const CORE = [
  `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+|de\\s+)?)?(?:${MONTH})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+(?:de\\s+)?${YEAR})?`,
  `(?:last\\s+|next\\s+)?(?:${DAY})`,
  '\\d{1,2}[:.]\\d{2}',
  YEAR,
].join('|');
const UNSPACED =
  '(?:\\d{1,4}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}[日号])?|\\d{4}年|(?:星期|周|礼拜)[一二三四五六日天]';

/** A time in a question of any of the languages, with the word that leads it in as group 1 and the time itself as group 2. */
export const TIME_IN_QUESTION = new RegExp(
  `(?<![\\p{L}\\p{N}])(${LEADING})(${CORE})(?![\\p{L}\\p{N}])|()(${UNSPACED})`,
  'gu',
);
