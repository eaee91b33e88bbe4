import type { DateUnit, PeriodPart } from '../../../dossier/dateMention.ts';
import type { DateCues, DateWords, HolidayDay, Turn } from '../../../languages/parts/dateWords.ts';
import { piecesOf } from './pieces.ts';
import { numbersOf } from './table.ts';

/** The words for times of one language, or of all, ready to be looked up. Words are in lower case. */
export interface Vocabulary {
  /** 1 January to 12 December. */
  readonly months: ReadonlyMap<string, number>;
  readonly shortMonths: ReadonlySet<string>;
  readonly capitalMonths: boolean;
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** -2 the day before yesterday to 2 the day after tomorrow. */
  readonly daysAround: ReadonlyMap<string, number>;
  /** 1 spring to 4 winter. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** 20 to 90. */
  readonly decades: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, DateUnit>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, Turn>;
  readonly looseTurns: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, PeriodPart>;
  readonly backward: ReadonlySet<string>;
  readonly holidays: ReadonlyMap<string, HolidayDay>;
  /** Sources of patterns by name. */
  readonly pieces: Readonly<Record<string, string>>;
  readonly cues: DateCues;
  /** At the beginning of the words of a time: an article and the like. */
  readonly leadIn: RegExp | null;
}

/** The vocabulary of several languages together; of one alone, also what decides between its own words. */
export function vocabularyOf(languages: readonly DateWords[]): Vocabulary {
  const table = (key: TableOf, first: number): ReadonlyMap<string, number> =>
    new Map(languages.flatMap((words) => numbersOf(words[key], first)));
  const leadIn = languages.flatMap(({ cues }) => cues?.leadIn ?? []);
  const shortMonths = languages.flatMap(({ shortMonths: line }) => numbersOf(line, 1));
  const months = languages.flatMap((words) => words.months.flatMap((line) => numbersOf(line, 1)));
  return {
    months: new Map([...months, ...shortMonths]),
    shortMonths: new Set(shortMonths.map(([name]) => name)),
    capitalMonths: languages.every(({ capitalMonths }) => capitalMonths === true),
    weekdays: new Map([...table('weekdays', 1), ...table('shortWeekdays', 1)]),
    daysAround: table('daysAround', -2),
    seasons: table('seasons', 1),
    numbers: new Map(languages.flatMap(({ numbers }) => Object.entries(numbers ?? {}))),
    ordinals: table('ordinals', 1),
    decades: new Map([...table('decades', 2)].map(([word, tens]) => [word, tens * 10])),
    units: new Map(languages.flatMap(({ units }) => Object.entries(units ?? {}))),
    multiples: new Map(languages.flatMap(({ multiples }) => Object.entries(multiples ?? {}))),
    turns: new Map(languages.flatMap(({ turns }) => valuesOf(turns))),
    looseTurns: new Set(languages.flatMap(({ looseTurns }) => listed(looseTurns))),
    parts: new Map(languages.flatMap(({ parts }) => valuesOf(parts))),
    backward: new Set(languages.flatMap(({ backward }) => listed(backward))),
    holidays: new Map(languages.flatMap(({ holidays }) => Object.entries(holidays ?? {}))),
    pieces: piecesOf(languages),
    cues: languages.length === 1 ? (languages[0]?.cues ?? {}) : {},
    leadIn: leadIn.length === 0 ? null : new RegExp(`^(?:${leadIn.join('|')})\\s`, 'iu'),
  };
}

type TableOf = 'weekdays' | 'shortWeekdays' | 'daysAround' | 'seasons' | 'ordinals' | 'decades';

function listed(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split(' ');
}

/** Each word of the lists with the name of its list. */
function valuesOf<Name extends string>(
  lists: Readonly<Record<Name, string>> | undefined,
): readonly (readonly [string, Name])[] {
  // Sound: the keys of the record are the names.
  const names = Object.keys(lists ?? {}) as Name[];
  return names.flatMap((name) => listed(lists?.[name]).map((word) => [word, name] as const));
}
