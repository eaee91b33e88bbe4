import { numberOfDay } from '../../finding/dates/calendar/calendar.ts';
import type { DatedSentence } from '../../finding/dates/datedSentences.ts';
import { namedDays } from '../../finding/dates/namedDays.ts';
import type { OpenDossier } from '../../openDossier.ts';

/** A day that is reckoned this near to a document's date, in days, is of that year, whatever other documents say. */
const NEAR = 14;

/**
 * Whether the year of a day that is written without one is open: it was reckoned from the document's date, the document names
 * no day of that year outright, and other documents name the same day and month only in other years. A note of 2026 on "the
 * statement of 12 September" is of 2022 if the dossier is.
 */
export function isOfOpenYear({ dossier, findings }: OpenDossier): (entry: DatedSentence) => boolean {
  const years = new Map<string, Set<string>>();
  const own = new Map<string, Set<string>>();
  for (const document of dossier.documents) {
    const named = findings.of(document).dateMentions.flatMap((mention) => namedDays(mention)?.from ?? []);
    own.set(document.id, new Set(named.map((day) => day.slice(0, 4))));
    for (const day of named) years.set(day.slice(5), (years.get(day.slice(5)) ?? new Set()).add(day.slice(0, 4)));
  }
  return ({ document, date, from, unit, anchor }) => {
    if (unit !== 'day' || anchor?.kind !== 'document date') return false;
    if (!/\p{Nd}/u.test(document.standing.slice(date.start, date.end)) || own.get(document.id)?.has(from.slice(0, 4)))
      return false;
    const others = years.get(from.slice(5));
    const isNear = Math.abs(numberOfDay(from) - numberOfDay(anchor.day)) <= NEAR;
    return others !== undefined && !others.has(from.slice(0, 4)) && !isNear;
  };
}
