/** How a date was reckoned, or why it was not. Units are the names of `DateUnit`. */
export const dating = {
  coarseDate: 'the document’s date is not known closely enough',
  namedYear: 'the year that is named',
  likePeriod: 'the like period of the year named',
  sameAsBefore: (unit: string): string => `the ${unit} of the time named before`,
  lastEnded: (unit: string): string => `the last ${unit} that had ended at the document’s date`,
  clock: 'an hour, whose day the words do not name',
  duration: 'a length of time',
  repeated: 'a time that comes again',
  perhapsAYear: 'a number that may be a year',
  noEvent: 'no sentence of the document dates that event, or several do',
  sameQuarter: 'the same quarter a year before',
  weekdayBefore: (name: string): string => `the ${name} before the document’s date`,
  weekdayAfter: (name: string): string => `the ${name} after the document’s date`,
  weeksBefore: (weeks: number, name: string): string =>
    `${weeks} week${weeks === 1 ? '' : 's'} before the last ${name} up to the document’s date`,
  weeksAfter: (weeks: number, name: string): string =>
    `${weeks} week${weeks === 1 ? '' : 's'} after the first ${name} after the document’s date`,
  weekdayItself: (name: string): string => `the document’s date, itself a ${name}`,
  yearNamedBefore: 'in the year of the time named before',
  yearNamedAfter: 'in the year that the other end of the range names',
  dateOfWriting: 'reckoned from the date of the diary or letter that is quoted',
  dateline: 'reckoned from the dateline',
  yearBeside: (turn: string): string => `in ${turn} year, seen from the document’s date`,
  nearestWeekday: 'the nearest year in which it falls on that weekday',
  noSuchWeekday: 'it falls on that weekday in no year near the document’s date',
  yearOfDocument: 'in the year of the document',
  nearDay: (isFuture: boolean): string =>
    isFuture ? 'the next such day after the document’s date' : 'the last such day before the document’s date',
  nearMonth: (isFuture: boolean): string =>
    isFuture ? 'the next such month after the document’s date' : 'the last such month before the document’s date',
  nearest: (unit: string): string => `the ${unit} nearest the document’s date that the sentence allows`,
  endedQuarter: 'the three months up to the day on which it ended',
  noDate: 'the document has no date to reckon from',
  noYear: 'nothing gives its year',
  nothingNamed: 'nothing before it names the time it leans on',
  itself: 'the date itself',
  ambiguous: 'the date itself, which can be read in more than one way',
  monthWithoutYear: 'a month, of which the words give no year',
  businessYear: 'reckoned by the calendar year, though a business year may begin in any month',
  season: 'the season as meteorologists of the north count it',
  hijri: 'a date of the Hijri calendar, which is not converted',
  documentsDate: 'the document’s date',
  namedBefore: 'the time named before',
  datedEvent: (day: string): string => `the event that the document dates ${day}`,
  /** `2 weeks before the document’s date`; `amount` is negative before `from`. */
  moved: (unit: string, amount: number, from: string): string => {
    if (amount === 0) return `the ${unit} of ${from}`;
    const count = Math.abs(amount);
    return `${count} ${unit}${count === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'} ${from}`;
  },
  yearOfDocumentsDate: 'in the year of the document’s date',
  inYearBeside: (turn: string): string => `in the ${turn} year, seen from the document’s date`,
  /** Why words that name a time give no days. */
  vague: {
    'the present': 'the present, without bounds',
    'the past': 'the past, without bounds',
    'the future': 'the future, without bounds',
    'some time ago': 'how long ago, the words do not say',
    'another calendar': 'a date of a calendar other than the Gregorian, which is not converted',
    'before Christ': 'before the years that are reckoned here',
  },
  weekend: 'weekend',
};
