import type { NumberedDocument } from '../../dossier/dossier.ts';
import { intervalInWords } from '../../dossier/intervalInWords.ts';
import { citationOf } from '../../dossier/passage.ts';
import { contains, overlaps } from '../../dossier/slice.ts';
import type { DatedSentence, UndatedMention } from '../../finding/dates/datedSentences.ts';
import type { Findings } from '../../finding/findings.ts';
import type { Answer, Placed, QuotationFound, Timeline, TimelineEntry } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { type Filters, parseQuery, printQuery } from '../../search/query/query.ts';
import { absenceOf, emptyAnswer, resultOf } from '../result.ts';
import { asSentence } from '../search/search.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { spellingNotes, wordSpellingNotes } from '../who/spellingNotes.ts';
import { nobody } from '../who/who.ts';
import { daysIn, eventsOf, type TimelineEvent } from './events.ts';
import { labelOf } from './labelOf.ts';
import { type IsWanted, type OfTopic, ofPerson, ofTopic } from './narrowing.ts';
import { spreadOf } from './spread.ts';

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

/** What happened when: every sentence that names a time, in order of time, as far as asked for. */
export function timeline({ limits, ...typed }: TimelineRequest, open: OpenDossier): Answer {
  const topic = typed.topic?.trim() ?? '';
  const person = typed.person?.trim() ?? '';
  const query = parseQuery(topic);
  const heading = headingOf(topic, person);
  const readAs = [
    topic === '' ? '' : printQuery(query),
    person === '' ? '' : `person: ${person}`,
    limits.after === undefined ? '' : `from ${limits.after} on`,
    limits.before === undefined ? '' : `before ${limits.before}`,
  ];
  const base = { ...emptyAnswer('timeline', heading, open), readAs: readAs.filter((part) => part !== '').join(' · ') };
  const found = person === '' ? [] : open.findings.people.find(person);
  if (person !== '' && found[0] === undefined) {
    const { absence, notes } = nobody(person, open.findings.people, open);
    return { ...base, abstained: true, ...(absence === undefined ? {} : { absence }), notes };
  }
  const ofTheTopic = topic === '' ? undefined : ofTopic(query, open);
  const wanted = [ofTheTopic?.isWanted, found[0] === undefined ? undefined : ofPerson(found[0].person, open)];
  const { dated, undated } = gather(wanted, open);
  const within = dated.filter((one) => isWithin(one, limits));
  const notes = [
    ...query.remarks.map(asSentence),
    ...(found[0] === undefined ? [] : spellingNotes(person, found[0])),
    ...(ofTheTopic === undefined ? [] : topicNotes(ofTheTopic)),
    ...(ofTheTopic === undefined ? [] : wordSpellingNotes(query, open)),
  ];
  if (within.length === 0) {
    const absence = ofTheTopic === undefined ? undefined : absenceOf(ofTheTopic.found, open);
    const why = emptyNotes(dated, undated, limits, open);
    return { ...base, abstained: true, ...(absence === undefined ? {} : { absence }), notes: [...notes, ...why] };
  }
  const shown = laidOut(within, undated, open);
  return { ...base, ...shown, notes: [...notes, ...moreNotes(shown), ...datelessNotes(undated)] };
}

function headingOf(topic: string, person: string): string {
  return ['Timeline', ...(topic === '' ? [] : [topic]), ...(person === '' ? [] : [person])].join(' · ');
}

function gather(
  wanted: readonly (IsWanted | undefined)[],
  { dossier, findings }: OpenDossier,
): { readonly dated: readonly DatedSentence[]; readonly undated: readonly UndatedMention[] } {
  const tests = wanted.filter((one) => one !== undefined);
  const dates = dossier.documents.map((document) => findings.of(document).dates);
  return {
    dated: dates.flatMap(({ dated }) => dated.filter((one) => tests.every((isWanted) => isWanted(one)))),
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

/** The events that are listed, and their results, in one order. */
function laidOut(
  dated: readonly DatedSentence[],
  undated: readonly UndatedMention[],
  open: OpenDossier,
): Pick<Answer, 'results' | 'total' | 'timeline'> {
  const events = mostTold(eventsOf(dated, open));
  const results: Answer['results'] = [];
  const shown = events.map(({ from, to, entries }) => ({
    from,
    to,
    entries: entries.map((entry): TimelineEntry => {
      const { document, passage, sentence, date } = entry;
      results.push(resultOf(document, passage, { sentence, span: date, quotation: spokenAt(entry, open.findings) }));
      return entryOf(entry, results.length - 1);
    }),
  }));
  const unbounded = undated.filter((one) => one.unbounded);
  const unresolved = undated.filter((one) => !one.unbounded);
  const timelineShown: Timeline = {
    events: shown,
    spread: spreadOf(dated),
    dated: dated.length,
    undated: unresolved.length,
    unbounded: unbounded.length,
    open: unresolved.slice(0, MOST_OPEN).map(placedAt),
  };
  return { results, total: dated.length, timeline: timelineShown };
}

function placedAt({ document, passage, start, end }: Omit<UndatedMention, 'unbounded'>): Placed {
  return { text: document.text.slice(start, end), citation: citationOf(passage), documentId: document.id, start, end };
}

function entryOf(entry: DatedSentence, result: number): TimelineEntry {
  const { document, sentence, date, from, to, unit, relation, sure, rule } = entry;
  const label = labelOf(document.text, sentence, date);
  return {
    result,
    from,
    to,
    unit,
    relation,
    sure,
    rule,
    anchor: anchorOf(entry),
    label: { ...label, text: document.text.slice(label.start, label.end) },
  };
}

/** The words from which the days were reckoned, if they are in a passage. */
function anchorOf({ document, anchor }: DatedSentence): Placed | null {
  if (anchor === null || anchor.kind === 'document date') return null;
  const { start, end } = anchor;
  const passage = document.passages.find((one) => contains(one, { start, end }));
  return passage === undefined || start >= end ? null : placedAt({ document, passage, start, end });
}

/** The statement that contains the date; else one that shares words with the sentence. */
function spokenAt({ document, passage, sentence, date }: DatedSentence, findings: Findings): QuotationFound | null {
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

function moreNotes({ results, total }: Pick<Answer, 'results' | 'total'>): readonly string[] {
  if (results.length === total) return [];
  return [
    `${results.length} of ${total} dated sentences are listed: those of the events that are most told of. A topic, a person or a limit in time narrows them down.`,
  ];
}

function topicNotes({ onlySome, found }: OfTopic): readonly string[] {
  return onlySome ? [`No passage has all of: ${found.terms.join(', ')}. These have most of them.`] : [];
}

/** A remark on documents that speak of days like “on Thursday” and have no date from which to reckon them. */
function datelessNotes(undated: readonly UndatedMention[]): readonly string[] {
  const open = undated.filter(({ unbounded }) => !unbounded).map(({ document }) => document);
  const dateless = new Set(open.filter(({ metadata }) => metadata.published === undefined));
  if (dateless.size === 0) return [];
  const [first] = dateless;
  const which =
    dateless.size === 1 ? `“${first?.metadata.title ?? ''}” has no date` : `${dateless.size} documents have no date`;
  return [
    `${which}, so that days such as “on Thursday” cannot be reckoned there. A published date beside the file helps.`,
  ];
}

/** Why the timeline is empty, and what there is instead. */
function emptyNotes(
  dated: readonly DatedSentence[],
  undated: readonly UndatedMention[],
  limits: TimelineRequest['limits'],
  { dossier, findings }: OpenDossier,
): readonly string[] {
  const [first] = dated.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [last] = dated.toSorted((a, b) => (a.to > b.to ? -1 : 1));
  if (first === undefined || last === undefined) {
    return undated.length > 0
      ? [
          `Times are named ${undated.length} times, but nothing says on which days they were.`,
          ...datelessNotes(undated),
        ]
      : [`No sentence about this names a time. ${spanOf(dossier.documents, findings)}`.trim()];
  }
  const bounds = [
    ...(limits.after === undefined ? [] : [`from ${limits.after} on`]),
    ...(limits.before === undefined ? [] : [`before ${limits.before}`]),
  ].join(' and ');
  return [
    `None of the ${dated.length} dated sentences is ${bounds}. They run from ${intervalInWords(first)} to ${intervalInWords(last)}.`,
  ];
}

/** What the dossier as a whole has dates of. */
function spanOf(documents: readonly NumberedDocument[], findings: Findings): string {
  const all = documents.flatMap((document) => findings.of(document).dates.dated);
  const [first] = all.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [last] = all.toSorted((a, b) => (a.to > b.to ? -1 : 1));
  if (first === undefined || last === undefined) return '';
  return `The dossier has dates from ${intervalInWords(first)} to ${intervalInWords(last)}: /timeline without a topic lists them.`;
}
