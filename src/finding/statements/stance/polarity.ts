import { overlaps, type Slice } from '../../../dossier/slice.ts';
import { negationBeside, operatorsOver, operatorsOverEvent } from './operatorsOver.ts';
import { hasOtherSubject, isPartedOff, isSameClause, opensClauseBetween } from './polarClauses.ts';
import { polarReadingOf } from './polarReading.ts';
import type { Reading } from './scope.ts';
import type { Operator } from './sentenceWords.ts';

/** Whether a sentence asserts what some of its words give, denies it, or leaves it open. */
export type Polarity = 'asserted' | 'denied' | 'open';

/** Words of a sentence with their polarity, and the words that show a denial together with them. */
export interface Polar {
  readonly polarity: Polarity;
  /** The words themselves; if they are denied, from the denial to them or from them to the denial. */
  readonly shown: Slice;
}

/** Words around others that show what happens to them. */
export interface Around {
  /** Words that can say what happened. */
  readonly events: readonly Slice[];
  /** Words that name things. */
  readonly things: readonly Slice[];
}

const ALONE: Around = { events: [], things: [] };

/**
 * The polarity of some words of a sentence: whether it asserts that they are part of what the words `around` say. Without
 * words around, the words themselves decide. Offsets are UTF-16 units of `text`; `language` is a BCP 47 tag.
 */
export function polarityOf(
  text: string,
  sentence: Slice,
  words: Slice,
  language?: string,
  around: Around = ALONE,
): Polar {
  const reading = polarReadingOf(text, sentence, language);
  const { slices, words: all } = reading.sentence;
  const placeOf = (slice: Slice) => ({
    first: slices.findIndex((one) => overlaps(one, slice)),
    last: slices.findLastIndex((one) => overlaps(one, slice)),
  });
  const { first, last } = placeOf(words);
  if (first === -1) return { polarity: 'asserted', shown: words };
  if (/^[?？؟]$/u.test(all.at(-1) ?? '')) return { polarity: 'open', shown: words };
  const events = around.events
    .map(placeOf)
    .filter((event) => event.first !== -1 && isSameClause(reading, first, event.first));
  const next = events.find((event) => event.first > last);
  const own = operatorsOver(reading, first, last, {
    negatesBehind: events.every((event) => event.first < first),
    isSubject: next !== undefined && !opensClauseBetween(reading, last, next.first),
  });
  // "Not opened until 9 June": what a word parts off is not reached by what negates the verb.
  const over = isPartedOff(reading, first)
    ? []
    : events.map((event) => ({ event, ...operatorsOverEvent(reading, event.first) }));
  if (over.some(({ event }) => hasOtherSubject(reading, last, event.first))) return { polarity: 'open', shown: words };
  const things = around.things.map(placeOf).flatMap((one) => negationBeside(reading, one.first) ?? []);
  if (own.isOpen || over.some(({ isOpen }) => isOpen)) return { polarity: 'open', shown: words };
  // "Who dismissed Holm?": a verb of denial that the question asks about denies nothing.
  const isAsked = ({ from, to }: Operator): boolean => events.some((event) => from <= event.first && event.first < to);
  const denials = [...new Set([...own.denials, ...over.flatMap((one) => one.denials), ...things])].filter(
    (one) => !isAsked(one),
  );
  if (negationsIn(reading, denials) % 2 === 0) return { polarity: 'asserted', shown: words };
  const denied = over.filter((one) => one.denials.length > 0).map(({ event }) => event);
  const from = Math.min(first, ...denials.map((one) => one.from), ...denied.map((one) => one.first));
  const to = Math.max(last, ...denials.map((one) => one.to - 1), ...denied.map((one) => one.last));
  const shown = { start: slices[from]?.start ?? words.start, end: slices[to]?.end ?? words.end };
  return {
    polarity: 'denied',
    shown: { start: Math.min(shown.start, words.start), end: Math.max(shown.end, words.end) },
  };
}

/**
 * The polarity of what the words of a sentence say happened, without regard to any one part of it. The words shown are those
 * words, with the denial.
 */
export function polarityOfEvents(
  text: string,
  sentence: Slice,
  language: string | undefined,
  { events, things }: Around,
): Polar {
  const reading = polarReadingOf(text, sentence, language);
  const { slices, words } = reading.sentence;
  const placesOf = (all: readonly Slice[]): readonly number[] =>
    all.map((slice) => slices.findIndex((one) => overlaps(one, slice))).filter((at) => at !== -1);
  const places = placesOf(events);
  const over = places.map((at) => operatorsOverEvent(reading, at));
  const ofThings = placesOf(things);
  const beside = ofThings.flatMap((place) => {
    const negation = negationBeside(reading, place);
    return negation === null ? [] : [{ negation, last: lastOfRun(place, ofThings) }];
  });
  const all = [...new Set([...over.flatMap((one) => one.denials), ...beside.map(({ negation }) => negation)])];
  const denials = all.filter(({ from, to }) => !places.some((place) => from <= place && place < to));
  const isDenied = negationsIn(reading, denials) % 2 === 1;
  const ends = [...denials.flatMap(({ from, to }) => [from, to - 1]), ...beside.map(({ last }) => last)];
  const at = [...places, ...(isDenied ? ends : [])];
  const shown = {
    start: slices[Math.min(...at)]?.start ?? sentence.start,
    end: slices[Math.max(...at)]?.end ?? sentence.end,
  };
  const isOpen = places.length === 0 || over.some((one) => one.isOpen) || /^[?？؟]$/u.test(words.at(-1) ?? '');
  return { polarity: isOpen ? 'open' : isDenied ? 'denied' : 'asserted', shown };
}

/** The last of the words that follow each other from one on: "4 May 2021". */
function lastOfRun(place: number, places: readonly number[]): number {
  return places.includes(place + 1) ? lastOfRun(place + 1, places) : place;
}

/** How many denials count: two that only go together are one, "neither … nor", and so are all of a clause in some languages. */
function negationsIn({ sentence: { words }, lists }: Reading, denials: readonly Operator[]): number {
  const merges = ({ kind, from }: Operator): boolean =>
    lists.hasConcord === true
      ? kind === 'negation' || kind === 'nobody'
      : lists.correlative?.has(words[from] ?? '') === true;
  const merged = denials.filter(merges).length;
  return denials.length - Math.max(0, merged - 1);
}

/** The word by which a sentence says that nobody or nothing did what its words say: "No barge sank". Null if it has none. */
export function noneIn(text: string, sentence: Slice, language: string | undefined, { events }: Around): Slice | null {
  const reading = polarReadingOf(text, sentence, language);
  const { slices } = reading.sentence;
  for (const event of events) {
    const at = slices.findIndex((one) => overlaps(one, event));
    const { denials, isOpen } = operatorsOverEvent(reading, at);
    const plain = reading.lists.hasConcord === true ? denials.filter(({ kind }) => kind !== 'negation') : denials;
    const [none, ...others] = plain;
    const [from, to] = [slices[none?.from ?? -1], slices[(none?.to ?? 0) - 1]];
    if (isOpen || others.length > 0 || none?.kind !== 'nobody' || from === undefined || to === undefined) continue;
    return { start: from.start, end: to.end };
  }
  return null;
}
