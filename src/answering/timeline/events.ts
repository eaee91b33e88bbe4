import type { DayInterval } from '../../dossier/dateMention.ts';
import type { DatedSentence } from '../../finding/dates/datedSentences.ts';
import { stem, stemmingLanguage } from '../../languages/stem.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { tokenize } from '../../text/tokens.ts';

/** Sentences about one event, those with the surest and finest dates first. */
export interface TimelineEvent extends DayInterval {
  readonly entries: readonly DatedSentence[];
}

/** Two times are one if they share this part of the days that either names: a day is not the year around it. */
const SHARED_DAYS = 0.3;
/** Two sentences are about one event if they share this part of the weight of the lighter one's words and names. */
const SHARED_WORDS = 0.3;
/** Of what is dated to the very same days, no more than this many, one shared name is enough. */
const SHORT_TIME = 31;
/** A name weighs as much as this many words that are as rare. */
const NAME_WEIGHT = 1.5;
/** Begins the term of a name, so that no word is the same term. */
const NAME_SIGN = '@';
const DAY = 24 * 60 * 60 * 1000;

/** Puts sentences about one event together, in order of time. */
export async function eventsOf(
  entries: readonly DatedSentence[],
  open: OpenDossier,
): Promise<readonly TimelineEvent[]> {
  const worded = entries.toSorted(byTime).map((entry) => ({ entry, stems: stemsOf(entry) }));
  const stems = [...new Set(worded.flatMap((one) => one.stems))];
  const counts = await open.engine.count(stems);
  const holders = new Map(stems.map((stemmed, which) => [stemmed, counts[which]?.passages ?? 0]));
  const groups: Described[][] = [];
  // What ended before an entry begins is over for all that come after it too.
  let current: { readonly first: Described; readonly members: Described[] }[] = [];
  for (const { entry, stems: own } of worded) {
    const described = describe(entry, own, holders, open);
    current = current.filter(({ first }) => first.end >= described.start);
    const group = current.findLast(
      ({ first, members }) => isSameTime(first, described) && members.some((one) => isAlike(one, described)),
    );
    if (group !== undefined) {
      group.members.push(described);
      continue;
    }
    const members = [described];
    groups.push(members);
    current.push({ first: described, members });
  }
  return groups
    .map((members) => {
      const sorted = members.map(({ entry }) => entry).toSorted(bySureness);
      const [{ from, to } = { from: '', to: '' }] = sorted;
      return { from, to, entries: sorted };
    })
    .toSorted(byTime);
}

/** Earlier first; of those that begin together the shorter. */
export function byTime(a: DayInterval, b: DayInterval): number {
  return compare(a.from, b.from) || compare(a.to, b.to);
}

/** Days from the first to the last of an interval, both included. */
export function daysIn({ from, to }: DayInterval): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

function bySureness(a: DatedSentence, b: DatedSentence): number {
  return Number(b.sure) - Number(a.sure) || daysIn(a) - daysIn(b) || byTime(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isSameTime(a: Described, b: Described): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1;
  return shared > 0 && shared / (a.end - a.start + b.end - b.start + 2 - shared) >= SHARED_DAYS;
}

interface Described {
  readonly entry: DatedSentence;
  /** First and last day, as days since 1970. */
  readonly start: number;
  readonly end: number;
  /** The words and names of the sentence, each with its weight. */
  readonly terms: ReadonlyMap<string, number>;
  /** Their weight together. */
  readonly weight: number;
}

/** The stems of the words of a sentence, without its date, figures and stop words. */
function stemsOf({ document, sentence, date }: DatedSentence): readonly string[] {
  const language = stemmingLanguage(document.metadata.language, document.text);
  const languages = new Set(['en', language]);
  const words = document.standing.slice(sentence.start, date.start) + document.standing.slice(date.end, sentence.end);
  return tokenize(words).flatMap(({ folded }) =>
    /^\d+$/u.test(folded) || isStopWord(folded, languages) ? [] : [stem(folded, language)],
  );
}

function describe(
  entry: DatedSentence,
  stems: readonly string[],
  holders: ReadonlyMap<string, number>,
  open: OpenDossier,
): Described {
  const { document, sentence } = entry;
  const all = open.engine.collection.passages;
  const terms = new Map(stems.map((stemmed) => [stemmed, rarity(holders.get(stemmed) ?? 0, all)]));
  const named = open.findings.people.in(document.id, sentence);
  for (const { person } of named) {
    terms.set(NAME_SIGN + person.id, NAME_WEIGHT * rarity(person.passageCount, all));
  }
  const weight = [...terms.values()].reduce((sum, one) => sum + one, 0);
  return { entry, start: Date.parse(entry.from) / DAY, end: Date.parse(entry.to) / DAY, terms, weight };
}

/** Inverse document frequency. */
function rarity(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}

function isAlike(a: Described, b: Described): boolean {
  let shared = 0;
  let count = 0;
  let names = 0;
  for (const [term, weight] of a.terms) {
    if (!b.terms.has(term)) continue;
    shared += weight;
    count += 1;
    if (term.startsWith(NAME_SIGN)) names += 1;
  }
  const isSame = a.start === b.start && a.end === b.end && a.end - a.start < SHORT_TIME;
  if (isSame && names > 0) return true;
  return count >= 2 && shared >= SHARED_WORDS * Math.min(a.weight, b.weight);
}
