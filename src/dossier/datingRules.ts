import type { DateUnit } from './dateMention.ts';

/** Names of rules that need nothing else. */
const PLAIN = [
  'coarseDate',
  'namedYear',
  'likePeriod',
  'clock',
  'duration',
  'repeated',
  'perhapsAYear',
  'noEvent',
  'sameQuarter',
  'yearNamedBefore',
  'yearNamedAfter',
  'dateOfWriting',
  'dateline',
  'nearestWeekday',
  'noSuchWeekday',
  'yearOfDocument',
  'endedQuarter',
  'noDate',
  'noYear',
  'nothingNamed',
  'itself',
  'ambiguous',
  'monthWithoutYear',
  'businessYear',
  'season',
  'hijri',
  'yearOfDocumentsDate',
] as const;

type PlainRule = (typeof PLAIN)[number];

/** Why words that name a time give no days. */
export const VAGUE = [
  'the present',
  'the past',
  'the future',
  'some time ago',
  'another calendar',
  'before Christ',
] as const;

type Vagueness = (typeof VAGUE)[number];

/** What a number of units is counted from: one of these, or `event:` with the day of an event, `YYYY-MM-DD`. */
type CountedFrom = 'documentsDate' | 'namedBefore' | `event:${string}`;

/** The words of a rule are divided by this. */
export const RULE_PARTS = ':';

/**
 * How a date was reckoned, or why it was not, as a text that belongs to no language: the name of the rule with what it needs. Findings
 * keep it; whoever shows it says it in the words of the reader. Weekdays are 1 Monday to 7 Sunday, and 0 for a weekend.
 */
export const datingRules = {
  ...plainRules(),
  vague: (why: Vagueness) => rule('vague', why),
  weekend: 0,
  sameAsBefore: (unit: DateUnit) => rule('sameAsBefore', unit),
  lastEnded: (unit: DateUnit) => rule('lastEnded', unit),
  weekdayBefore: (weekday: number) => rule('weekdayBefore', weekday),
  weekdayAfter: (weekday: number) => rule('weekdayAfter', weekday),
  weeksBefore: (weeks: number, weekday: number) => rule('weeksBefore', weeks, weekday),
  weeksAfter: (weeks: number, weekday: number) => rule('weeksAfter', weeks, weekday),
  weekdayItself: (weekday: number) => rule('weekdayItself', weekday),
  yearBeside: (turn: 'last' | 'this' | 'next') => rule('yearBeside', turn),
  inYearBeside: (turn: 'last' | 'this' | 'next') => rule('inYearBeside', turn),
  nearDay: (isFuture: boolean) => rule('nearDay', isFuture ? 'next' : 'last'),
  nearMonth: (isFuture: boolean) => rule('nearMonth', isFuture ? 'next' : 'last'),
  nearest: (unit: DateUnit) => rule('nearest', unit),
  documentsDate: 'documentsDate' as const,
  namedBefore: 'namedBefore' as const,
  datedEvent: (day: string): `event:${string}` => `event:${day}`,
  /** `amount` is negative before `from`. */
  moved: (unit: DateUnit, amount: number, from: CountedFrom) => rule('moved', unit, amount, from),
};

/** Each name is the rule. */
function plainRules(): Readonly<Record<PlainRule, string>> {
  // Sound: the entries are those of the list, of which the type is made.
  return Object.fromEntries(PLAIN.map((name) => [name, name])) as Record<PlainRule, string>;
}

function rule(...parts: readonly (string | number)[]): string {
  return parts.join(RULE_PARTS);
}

/** Rules by which a date is reckoned from the document's own date, beside those that end in it. */
const FROM_DOCUMENT: readonly string[] = [
  'coarseDate',
  'lastEnded',
  'nearDay',
  'nearMonth',
  'nearest',
  'noSuchWeekday',
  'weekdayAfter',
  'weekdayBefore',
  'weekdayItself',
  'weeksAfter',
  'weeksBefore',
  'yearBeside',
  'inYearBeside',
  'yearOfDocument',
  'yearOfDocumentsDate',
];

/** Whether the document's own date says which day is meant. */
export function leansOnDocumentsDate(rule: string): boolean {
  const parts = rule.split(RULE_PARTS);
  return FROM_DOCUMENT.includes(parts[0] ?? '') || parts.at(-1) === datingRules.documentsDate;
}
