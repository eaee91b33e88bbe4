import type { DateRelation, DateUnit, PeriodPart } from '../../dossier/dateMention.ts';

/** Which of several like periods is meant: "last", "this" or "next" before its name. */
export type Turn = 'last' | 'this' | 'next';

/** What the words of a shape mean. The reader of dates has one function for each. */
export type DateRule =
  // Times that the calendar names.
  | 'day'
  | 'year, month, day'
  | 'numeric day'
  | 'month and year'
  | 'year'
  | 'years'
  | 'short year'
  | 'year in words'
  | 'year of an era'
  | 'decade'
  | 'century'
  | 'season'
  | 'part of a year'
  | 'business year'
  | 'Hijri date'
  | 'holiday'
  // Times that lean on the date of the document or on a time named before.
  | 'days around'
  | 'away'
  | 'weekday'
  | 'weekend'
  | 'month'
  | 'turned'
  | 'ago'
  | 'later'
  | 'again'
  | 'latest quarter'
  | 'quarter ended'
  | 'a year before'
  | 'in another year'
  | 'after an event'
  // Times without days.
  | 'clock'
  | 'duration'
  | 'repeated'
  | 'vague';

/** Why words that name a time have no days. */
export type Vagueness =
  | 'the present'
  | 'the past'
  | 'the future'
  | 'some time ago'
  | 'before Christ'
  | 'another calendar';

/**
 * One way in which a language writes a time.
 *
 * The pattern is a regular expression without regard to case, with three signs of its own: a space is a gap between two
 * words (spaces, or one line break), `~` is a gap or a hyphen, and `{name}` is a piece. Pieces are those of the language
 * ({@link DateWords.pieces}), those that its tables give (`{month}`, `{weekday}`, `{unit}`, `{ordinal}` …), and those that
 * are for all languages (`{year}`, `{day}` …). The names of groups are those that the rule asks for.
 */
export interface DateShape {
  readonly reads: DateRule;
  readonly pattern: string;
  /** For a rule that counts units, if the words themselves say how many. */
  readonly unit?: DateUnit;
  readonly amount?: number;
  readonly vague?: Vagueness;
  /** Whether it names an hour or a part of a day beside the day. */
  readonly timeOfDay?: boolean;
  /** Whether the next word may follow at once, as in scripts without spaces. */
  readonly unspaced?: boolean;
  /** Whether it is tried in texts of all languages. */
  readonly anywhere?: boolean;
}

/** The day of a feast: one of the calendar, or so many days from Easter Sunday of the western churches. */
export type HolidayDay = { readonly month: number; readonly day: number } | { readonly fromEaster: number };

/** Words around a time that decide what it means; each is the alternatives of a regular expression. */
export interface DateCues {
  /** After a number that is not a year: things that are counted. */
  readonly counted?: string;
  /** Before a number that is not a year: things that have numbers. */
  readonly numbered?: string;
  /** Before a number that is an hour. */
  readonly hourBefore?: string;
  /** Before a number of four digits that is a year. */
  readonly yearBefore?: string;
  /** Before a year, joined to it by a hyphen. */
  readonly yearPrefix?: string;
  /** Before a day or month that comes again: every Monday. */
  readonly repeated?: string;
  /** Before a month without day and year; after other words the month is found, but not resolved. Any word if not given. */
  readonly monthBefore?: string;
  /** Names of months that are other words as well. */
  readonly ambiguousMonths?: readonly {
    readonly month: string;
    /** It is a month only after these. */
    readonly onlyAfter?: string;
    /** With a small letter it is a month only after these. */
    readonly smallOnlyAfter?: string;
    /** It is not a month before these. */
    readonly notBefore?: string;
  }[];
  /** Verbs that show that what happens is to come, and what may go on with them. */
  readonly ahead?: string;
  readonly aheadGoesOn?: string;
  /** Verbs that show that it is past. */
  readonly behind?: string;
  /** Before a time that something lasts to. */
  readonly upTo?: string;
  /** Before a day by which something had ended. */
  readonly ended?: string;
  /** After a day that has become the name of an event. */
  readonly historic?: string;
  /** After a year that names a thing, and dates nothing: the 1967 lines. */
  readonly namedByYear?: string;
  /** Before a day of which there are many: the article, as in “a Thursday”, and other words. */
  readonly indefiniteArticle?: string;
  readonly indefinite?: string;
  /** Between a figure and the time with which it is compared. */
  readonly compared?: string;
  /** Stretches other than a quarter that figures are given for. */
  readonly otherStretch?: string;
  /** Prepositions that say how a time bounds what is said, and words that may follow them. */
  readonly relations?: Readonly<Record<string, DateRelation>>;
  readonly afterRelation?: string;
  /** Between the two ends of a range. */
  readonly closesRange?: string;
  /** Between two times of one range or list, the last of which has the year. */
  readonly joinsDates?: string;
  /** Writings of a day of their own, such as a diary: what is quoted of them is reckoned from that day. */
  readonly writings?: string;
  /** Before a number with something counted: it is no year. */
  readonly approximately?: string;
  /** Before the name of a month that is also a person's: a month after these alone, if a name is beside it. */
  readonly monthLed?: string;
  /** Before a time that limits a question, and between that word and the time. */
  readonly limits?: string;
  readonly afterLimit?: string;
  /** Before an event that limits a question; the articles of its name; and words after which its name has ended. */
  readonly limitsByEvent?: string;
  readonly eventArticle?: string;
  readonly afterEvent?: string;
  /** At the beginning of the words of a time: what an answer to “when?” leaves out, such as an article. */
  readonly leadIn?: string;
  /** Prepositions that belong to a time in a question, and the words that may follow them. */
  readonly leads?: string;
  readonly afterLead?: string;
  /** A case ending after a time, with its apostrophe. */
  readonly ending?: string;
}

/**
 * The words for times of one language, in lower case.
 *
 * A table is one line: places are divided by spaces, forms of one place by `/`, `_` is a space inside a form, and `-` is a
 * place without a word.
 */
export interface DateWords {
  /** January to December. Some languages have more than one set of names. */
  readonly months: readonly string[];
  /** Abbreviations, which may have a dot. */
  readonly shortMonths?: string;
  /** Whether the name of a month has a capital. */
  readonly capitalMonths?: boolean;
  /** Monday to Sunday. */
  readonly weekdays: string;
  /** Abbreviations, which count only before a dot, or a comma and a date. */
  readonly shortWeekdays?: string;
  /** The day before yesterday to the day after tomorrow. */
  readonly daysAround?: string;
  /** Spring to winter. */
  readonly seasons?: string;
  readonly numbers?: Readonly<Record<string, number>>;
  /** First, second, third … */
  readonly ordinals?: string;
  /** Twenties to nineties. */
  readonly decades?: string;
  readonly units?: Readonly<Record<string, DateUnit>>;
  /** Units that count for more than one of their kind: a fortnight is two weeks. */
  readonly multiples?: Readonly<Record<string, number>>;
  readonly turns?: Readonly<Record<Turn, string>>;
  /** Feasts by their name, with a straight apostrophe. */
  readonly holidays?: Readonly<Record<string, HolidayDay>>;
  /** Turns that reach back from now as often as they name a period of the calendar. */
  readonly looseTurns?: string;
  readonly parts?: Readonly<Record<PeriodPart, string>>;
  /** Words that count back from a time: "earlier", "previous". */
  readonly backward?: string;
  /** Pieces of patterns by name; those of all languages together are the pieces of shapes that no language owns. */
  readonly pieces?: Readonly<Record<string, string>>;
  readonly shapes?: readonly DateShape[];
  readonly cues?: DateCues;
}

/** Numbers for words in their order: the first word is `first`. */
export function countedFrom(first: number, words: string, step = 1): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, place) => [word, first + place * step]));
}
