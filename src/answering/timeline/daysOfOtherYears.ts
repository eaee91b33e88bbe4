import { numberOfDay } from '../../finding/dates/calendar/calendar.ts';
import type { DatedSentence } from '../../finding/dates/datedSentences.ts';
import { namedDays } from '../../finding/dates/namedDays.ts';
import { monthDay, namedDayKey } from '../../finding/lookup/findingKeys.ts';
import type { OpenDossier } from '../../openDossier.ts';

/** A day that is reckoned this near to a document's date, in days, is of that year, whatever other documents say. */
const NEAR = 14;

/**
 * Whether the year of a day that is written without one is open: it was reckoned from the document's date, the document names
 * no day of that year outright, and other documents name the same day and month only in other years. A note of 2026 on "the
 * statement of 12 September" is of 2022 if the dossier is.
 */
export function isOfOpenYear({ findings }: OpenDossier): (entry: DatedSentence) => boolean {
  const namesYear = (document: DatedSentence['document'], year: string): boolean =>
    findings.of(document).dateMentions.some((mention) => namedDays(mention)?.from.slice(0, 4) === year);
  return ({ document, date, from, unit, anchor }) => {
    if (unit !== 'day' || anchor?.kind !== 'document date') return false;
    if (!/\p{Nd}/u.test(document.standing.slice(date.start, date.end)) || namesYear(document, from.slice(0, 4)))
      return false;
    const named = findings.index.keys('namedDay', `${monthDay(from)} `);
    const isNear = Math.abs(numberOfDay(from) - numberOfDay(anchor.day)) <= NEAR;
    return named.length > 0 && !named.includes(namedDayKey(from)) && !isNear;
  };
}
