import type { Quotation } from '../../answer/quotation.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import { type Place, placeIn } from '../../dossier/place.ts';
import { contains, overlaps } from '../../dossier/slice.ts';
import type { DatedSentence, UndatedMention } from '../../finding/dates/datedSentences.ts';
import type { Findings } from '../../finding/findings.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';
import { printQuery } from '../../search/query/printQuery.ts';
import type { Filters } from '../../search/query/query.ts';
import { wording } from '../../wording/catalogue.ts';
import { absenceOf, cutOf, emptyBase } from '../result.ts';
import { asSentence } from '../search/search.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { spellingNotes, wordSpellingNotes } from '../who/spellingNotes.ts';
import { nobody } from '../who/who.ts';
import { isOfOpenYear } from './daysOfOtherYears.ts';
import { daysIn, eventsOf, type TimelineEvent } from './events.ts';
import { labelOf } from './labelOf.ts';
import { type Narrowing, type OfTopic, ofPerson, ofTopic } from './narrowing.ts';
import { spreadOf } from './spread.ts';
import type { TimelineAnswer, TimelineEntry, TimelineShown } from './timelineAnswer.ts';

/** Most sentences that one timeline lists; if there are more, it lists the events with the most sentences. */
const MOST_ENTRIES = 120;
const MOST_OPEN = 5;

/** What a timeline is asked for. A text that is undefined or blank does not narrow it. */
export interface TimelineRequest {
  readonly topic: string | undefined;
  readonly person: string | undefined;
  /** `after` is a day, month or year from whose beginning on, `before` one until whose beginning. */
  readonly limits: Pick<Filters, 'after' | 'before'>;
}

type Shown = Pick<TimelineShown, 'total' | 'events' | 'spread' | 'undated' | 'unbounded' | 'open'>;

/** What happened when: every sentence that names a time, in order of time, as far as asked for. */
export async function timeline({ limits, ...typed }: TimelineRequest, open: OpenDossier): Promise<TimelineAnswer> {
  const topic = typed.topic?.trim() ?? '';
  const person = typed.person?.trim() ?? '';
  const query = parseQuery(topic);
  const heading = headingOf(topic, person);
  const readAs = [
    topic === '' ? '' : printQuery(query),
    person === '' ? '' : wording.timeline.person(person),
    ...limitsInWords(limits),
  ];
  const base = {
    command: 'timeline',
    heading,
    ...emptyBase(open),
    readAs: readAs.filter((part) => part !== '').join(' · '),
  } as const;
  const found = person === '' ? [] : open.findings.people.find(person).filter(({ how }) => how !== 'possible');
  if (person !== '' && found[0] === undefined) {
    const { absence, notes } = await nobody(person, open.findings.people, open);
    return { ...base, form: 'empty', abstained: true, absence, notes };
  }
  const ofTheTopic = topic === '' ? undefined : await ofTopic(query, open);
  const wanted = [ofTheTopic, found[0] === undefined ? undefined : ofPerson(found[0].person, open)];
  const { dated, undated, ofOpenYear } = gather(wanted, open);
  const within = dated.filter((one) => isWithin(one, limits));
  const { partial, notes: cut } = cutOf(ofTheTopic?.found ?? null);
  const notes = [
    ...cut,
    ...query.remarks.map(asSentence),
    ...(found[0] === undefined ? [] : spellingNotes(person, found[0])),
    ...(ofTheTopic === undefined ? [] : topicNotes(ofTheTopic)),
    ...(ofTheTopic === undefined ? [] : await wordSpellingNotes(query, open)),
    ...(ofOpenYear[0] === undefined ? [] : [wording.timeline.openYear(ofOpenYear.length, wordsOf(ofOpenYear[0]))]),
  ];
  if (within.length === 0) {
    const absence = ofTheTopic === undefined ? null : await absenceOf(ofTheTopic.found, open);
    const why = emptyNotes(dated, undated, limits, open);
    return { ...base, form: 'empty', abstained: true, partial, absence, notes: [...notes, ...why] };
  }
  const shown = await laidOut(within, undated, open);
  return {
    ...base,
    form: 'shown',
    partial,
    ...shown,
    notes: [...notes, ...moreNotes(shown), ...datelessNotes(undated)],
  };
}

function headingOf(topic: string, person: string): string {
  return wording.timeline.heading([topic, person].filter((part) => part !== ''));
}

function wordsOf({ document, date }: DatedSentence): string {
  return document.standing.slice(date.start, date.end);
}

function gather(
  wanted: readonly (Narrowing | undefined)[],
  open: OpenDossier,
): {
  readonly dated: readonly DatedSentence[];
  readonly undated: readonly UndatedMention[];
  readonly ofOpenYear: readonly DatedSentence[];
} {
  const { dossier, findings } = open;
  const tests = wanted.filter((one) => one !== undefined);
  const documents = dossier.documents.filter((document) => tests.every((one) => one.documents.has(document)));
  const dates = documents.map((document) => findings.of(document).dates);
  const all = dates.flatMap(({ dated }) => dated.filter((one) => tests.every(({ isWanted }) => isWanted(one))));
  const isOpen = isOfOpenYear(open);
  const { dated = [], ofOpenYear = [] } = Object.groupBy(all, (one) => (isOpen(one) ? 'ofOpenYear' : 'dated'));
  return {
    dated,
    ofOpenYear,
    // Undated times are counted for the whole dossier only: whether one belongs to a topic is as open as its date.
    undated: tests.length > 0 ? [] : dates.flatMap(({ undated }) => undated),
  };
}

/** Whether any day of it lies between the limits. */
function isWithin({ from, to }: DatedSentence, { after, before }: TimelineRequest['limits']): boolean {
  return (after === undefined || to >= firstDay(after)) && (before === undefined || from < firstDay(before));
}

/** A day, month or year as its first day; days compare as text. */
function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The events that are listed, and what is counted beside them. */
async function laidOut(
  dated: readonly DatedSentence[],
  undated: readonly UndatedMention[],
  open: OpenDossier,
): Promise<Shown> {
  const events = mostTold(await eventsOf(dated, open));
  const unbounded = undated.filter((one) => one.unbounded);
  const unresolved = undated.filter((one) => !one.unbounded);
  return {
    total: dated.length,
    events: events.map(({ from, to, entries }) => ({
      from,
      to,
      entries: entries.map((entry) => entryOf(entry, open.findings)),
    })),
    spread: spreadOf(dated),
    undated: unresolved.length,
    unbounded: unbounded.length,
    open: unresolved.slice(0, MOST_OPEN).map((one) => placeIn(one.document, one)),
  };
}

function entryOf(entry: DatedSentence, findings: Findings): TimelineEntry {
  const { document, passage, sentence, date, from, to, unit, relation, sure, rule } = entry;
  return {
    passage: placeIn(document, passage),
    sentence: placeIn(document, sentence),
    date: placeIn(document, date),
    quotation: spokenAt(entry, findings),
    from,
    to,
    unit,
    relation,
    sure,
    rule,
    anchor: anchorOf(entry),
    label: placeIn(document, labelOf(document.standing, sentence, date)),
  };
}

/** The words from which the days were reckoned, if they are in a passage. */
function anchorOf({ document, anchor }: DatedSentence): Place | null {
  if (anchor === null || anchor.kind === 'document date') return null;
  const { start, end } = anchor;
  const passage = document.passages.find((one) => contains(one, { start, end }));
  return passage === undefined || start >= end ? null : placeIn(document, anchor);
}

/** The statement that contains the date; else one that shares words with the sentence. */
function spokenAt({ document, passage, sentence, date }: DatedSentence, findings: Findings): Quotation | null {
  const near = findings
    .of(document)
    .statements.filter(
      (statement) => statement.kind !== 'scare' && statement.slices.some((slice) => overlaps(slice, sentence)),
    );
  const meant = near.find(({ slices }) => slices.some((slice) => overlaps(slice, date))) ?? near[0];
  return meant === undefined ? null : quotationOf(document, passage, meant);
}

/** As many events as can be listed: those of most documents and sentences, the finest dated first; in order of time. */
function mostTold(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const worth = ({ entries }: TimelineEvent): number =>
    2 * new Set(entries.map(({ document }) => document)).size + entries.length;
  const byWorth = events.toSorted((a, b) => worth(b) - worth(a) || daysIn(a) - daysIn(b));
  const kept = new Set<TimelineEvent>();
  let room = MOST_ENTRIES;
  for (const event of byWorth) {
    if (event.entries.length > room) continue;
    kept.add(event);
    room -= event.entries.length;
  }
  return events.filter((event) => kept.has(event));
}

function moreNotes({ events, total }: Shown): readonly string[] {
  const listed = events.reduce((sum, { entries }) => sum + entries.length, 0);
  if (listed === total) return [];
  return [wording.timeline.someListed(listed, total)];
}

function topicNotes({ onlySome, found }: OfTopic): readonly string[] {
  return onlySome ? [wording.timeline.someTerms(found.terms.join(', '))] : [];
}

/** A remark on documents that speak of days like “on Thursday” and have no date from which to reckon them. */
function datelessNotes(undated: readonly UndatedMention[]): readonly string[] {
  const open = undated.filter(({ unbounded }) => !unbounded).map(({ document }) => document);
  const dateless = new Set(open.filter(({ metadata }) => metadata.published === undefined));
  if (dateless.size === 0) return [];
  const [first] = dateless;
  return [wording.timeline.dateless(dateless.size, first?.metadata.title ?? '')];
}

/** Why the timeline is empty, and what there is instead. */
function emptyNotes(
  dated: readonly DatedSentence[],
  undated: readonly UndatedMention[],
  limits: TimelineRequest['limits'],
  { findings }: OpenDossier,
): readonly string[] {
  const [first] = dated.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [last] = dated.toSorted((a, b) => (a.to > b.to ? -1 : 1));
  if (first === undefined || last === undefined) {
    return undated.length > 0
      ? [wording.timeline.noDays(undated.length), ...datelessNotes(undated)]
      : [wording.timeline.noTime(spanOf(findings))];
  }
  const bounds = limitsInWords(limits);
  return [wording.timeline.noneWithin(dated.length, bounds, wording.days.interval(first), wording.days.interval(last))];
}

function limitsInWords({ after, before }: TimelineRequest['limits']): readonly string[] {
  return [
    ...(after === undefined ? [] : [wording.timeline.from(after)]),
    ...(before === undefined ? [] : [wording.timeline.before(before)]),
  ];
}

/** What the dossier as a whole has dates of; empty if it has none. */
function spanOf(findings: Findings): string {
  const { index } = findings;
  const datedIn = (document: NumberedDocument | undefined): readonly DatedSentence[] =>
    document === undefined ? [] : findings.of(document).dates.dated;
  const from = index.keys('from').toSorted()[0] ?? '';
  const to = index.keys('to').toSorted().at(-1) ?? '';
  const first = datedIn(index.documents('from', from)[0]).find((one) => one.from === from);
  const last = datedIn(index.documents('to', to)[0]).find((one) => one.to === to);
  if (first === undefined || last === undefined) return '';
  return wording.timeline.spanOfDossier(wording.days.interval(first), wording.days.interval(last));
}
