import { namedDays } from '../dates/namedDays.ts';
import type { DocumentFindings } from '../documentFindings.ts';

/**
 * By what documents are looked up:
 *
 * - `speaker`: the names of those who make its statements, as it gives them;
 * - `day`: the days that it names, of whatever year, as `MM-DD`;
 * - `namedDay`: the days that it names outright with their year, as `MM-DD YYYY`;
 * - `from`, `to`: the first and the last day of its dated sentences, as `YYYY-MM-DD`;
 * - `heading`: its headings.
 */
export const KEY_KINDS = ['speaker', 'day', 'namedDay', 'from', 'to', 'heading'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

const FINDING: Readonly<Record<KeyKind, (found: DocumentFindings) => Iterable<string>>> = {
  speaker: ({ statements }) => statements.flatMap(({ speaker }) => speaker?.name ?? []),
  day: ({ dateMentions }) =>
    dateMentions.flatMap(({ unit, interval }) => (unit === 'day' && interval !== null ? monthDay(interval.from) : [])),
  namedDay: ({ dateMentions }) =>
    dateMentions.flatMap((mention) => {
      const named = namedDays(mention);
      return named === null ? [] : namedDayKey(named.from);
    }),
  from: ({ dates }) => extreme(dates.dated.map(({ from }) => from).sort()[0]),
  to: ({ dates }) =>
    extreme(
      dates.dated
        .map(({ to }) => to)
        .sort()
        .at(-1),
    ),
  heading: ({ document: { standing, passages } }) =>
    passages.filter(({ kind }) => kind === 'heading').map(({ start, end }) => standing.slice(start, end)),
};

/** The keys of one kind of a document, each once. */
export function keysOf(kind: KeyKind, found: DocumentFindings): ReadonlySet<string> {
  return new Set(FINDING[kind](found));
}

/** All keys of a document, each kind as its place in {@link KEY_KINDS}. */
export function allKeysOf(found: DocumentFindings): readonly { readonly kind: number; readonly key: string }[] {
  return KEY_KINDS.flatMap((kind, place) => [...keysOf(kind, found)].map((key) => ({ kind: place, key })));
}

/** `MM-DD` of a day that is written as `YYYY-MM-DD`. */
export function monthDay(day: string): string {
  return day.slice(5);
}

/** The key of a day, its year last, so that the same day of all years is together. */
export function namedDayKey(day: string): string {
  return `${monthDay(day)} ${day.slice(0, 4)}`;
}

function extreme(day: string | undefined): readonly string[] {
  return day === undefined ? [] : [day];
}
