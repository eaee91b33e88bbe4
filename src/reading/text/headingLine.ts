import { readDateAt } from '../../finding/dates/readDates.ts';
import { TIED_ARTICLES } from '../../languages/allNameForms.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { wordsOfAll } from '../../languages/list.ts';

/** The signs of a heading without markup, from the strongest to the weakest. */
export type HeadingStyle = 'numbered' | 'capitals' | 'titleCase' | 'sentence';

/** Longer lines are sentences. UTF-16 units. */
const MAX_LENGTH: Readonly<Record<HeadingStyle, number>> = {
  numbered: 120,
  capitals: 140,
  titleCase: 180,
  sentence: 80,
};
const MAX_SENTENCE_WORDS = 12;
const MIN_CAPITAL_LETTERS = 4;

/** Words that titles write small, and particles of names. */
const smallWords = wordsOfAll(({ documents }) => documents?.smallInTitles);

/** Marks that end a sentence or leave it open. A heading can end with a question mark, but not with these. */
const closes = /[.,;…。،؛۔][\p{Pe}\p{Pf}"'’”]*$/u;
const quoted = /[“"«„][^”"»“„«]*[”"»“]/gu;
const namedPart = new RegExp(
  `^${alternatives(({ documents }) => documents?.partNouns)}\\s+(?:\\d+(?:\\.\\d+)*|[ivxlc]+|[a-z])(?![\\p{L}\\p{N}])`,
  'iu',
);
const partNumber = /^(?:\d{1,2}(?:\.\d{1,2})+\.?\s+|\d{1,2}\.?\s+|[IVX]{1,5}\.\s+)[\p{Lu}\p{Lo}“"«]/u;
const byline = new RegExp(`^${alternatives(({ documents }) => documents?.bylines)}:?\\s+\\p{Lu}`, 'u');
/** What may be before the date in a line that names a time and a place and nothing else: nothing, or the name of the place. */
const place = /^(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*){0,2},?)?$/u;

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'\u02bf\u02be‘.-]*/gu;

/** A name behind its article: al-Arouri. */
const tiedName = new RegExp(`^(?:${[...TIED_ARTICLES].join('|')})-['‘’\\u02bf]?\\p{Lu}`, 'u');

function isCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  return letters.length >= MIN_CAPITAL_LETTERS && letters.every((letter) => /\p{Lu}|\p{Lt}/u.test(letter));
}

/**
 * Whether every word but the small ones begins with a capital; words in quotation marks are judged only if they are
 * alone.
 */
function isTitleCase(line: string): boolean {
  const outside = line.replace(quoted, ' ').match(words) ?? [];
  const inside = line.match(words) ?? [];
  const judged = outside.length >= 2 ? outside : inside;
  const capitalised = judged.filter((word) => /^[\p{Lu}\p{Lt}\p{N}‘\u02bf]/u.test(word) || tiedName.test(word));
  const small = judged.filter((word) => !capitalised.includes(word) && !smallWords.has(word.toLowerCase()));
  return capitalised.length >= 2 && small.length === 0 && /^(?!\p{Pd})[\p{Lu}\p{N}\p{P}]/u.test(line);
}

function isSentence(line: string): boolean {
  return (
    (line.match(words)?.length ?? 0) <= MAX_SENTENCE_WORDS &&
    /^[¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(line) &&
    !/[:!]$/u.test(line)
  );
}

const recognisers: readonly (readonly [HeadingStyle, (line: string) => boolean])[] = [
  ['numbered', (line) => namedPart.test(line) || partNumber.test(line)],
  ['capitals', isCapitals],
  ['titleCase', isTitleCase],
  ['sentence', isSentence],
];

/** Whether the line only gives the author, or the place and the date, as lines under a title do. */
export function isBylineOrDate(line: string): boolean {
  if (byline.test(line)) return true;
  return isPlaceAndDate(line);
}

/** Longer lines say more than a place and a time. UTF-16 units. */
const LONGEST_DATE_LINE = 120;

/** Whether a line is a date, or the name of a place and a date: "Larkhaven, 4 May 2021". */
function isPlaceAndDate(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE) return false;
  for (const { index } of line.matchAll(/(?<!\S)\S/gu)) {
    if (!place.test(line.slice(0, index).trimEnd())) return false;
    const date = readDateAt(line, index, ANY_LANGUAGE);
    if (date?.form === 'day' && date.end === line.length) return true;
  }
  return false;
}

/** The days of a month are written alike in texts of all languages. */
const ANY_LANGUAGE = '';

/**
 * The style in which this line could be a heading, or undefined if it cannot be one. Only the line itself is judged:
 * `numbered` can still be a list item, and `sentence` also depends on the lines around it.
 */
export function headingStyle(line: string): HeadingStyle | undefined {
  if (closes.test(line) || isBylineOrDate(line) || !/\p{L}/u.test(line)) return undefined;
  return recognisers.find(([style, matches]) => line.length <= MAX_LENGTH[style] && matches(line))?.[0];
}

/** The depth that a heading's own number gives it ("3.2 Findings" is of level 2), or undefined if it has none. */
export function numberedLevel(line: string): number | undefined {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s/u.exec(line)?.[1];
  return number?.split('.').length;
}
