import type { TimelineEntry, TimelineShown } from '../../answering/timeline/timelineAnswer.ts';
import type { LifeDate, WhoFound } from '../../answering/who/whoAnswer.ts';
import type { DateMention, DayInterval } from '../../dossier/dateMention.ts';
import type { Place } from '../../dossier/place.ts';
import { contains, overlaps } from '../../dossier/slice.ts';
import { namedDays } from '../../finding/dates/namedDays.ts';
import type { DocumentFindings } from '../../finding/documentFindings.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import { type Check, firstFault, type Situation } from '../check.ts';

/** The words that name a time are read anew, and the statement around them is found anew. */
export const checkTimelineEntry: Check<TimelineEntry> = (entry, { dossier, read }) => {
  const { passage, sentence, date, label, anchor } = entry;
  const found = read(passage.document);
  if (found === undefined) return 'there is no such document';
  const places = [sentence, date, label, ...(anchor === null ? [] : [anchor])];
  if (places.some(({ document }) => document !== passage.document)) return 'a part of it is in another document';
  const isLabelled = contains(sentence, label) && dossier.textAt(label)?.trim() === dossier.textAt(label);
  return firstFault(
    isLabelled && label.start < label.end ? null : 'its label is not of its sentence',
    sentenceFault(entry, found),
    dateFault(entry, found),
    statementFault(entry, found),
  );
};

/** An event has the days of its first entry. */
export const checkEvent: Check<TimelineShown['events'][number]> = ({ from, to, entries: [first] }) =>
  first?.from === from && first.to === to ? null : 'its days are not those of its first sentence';

/** All dated sentences are counted in the spread, and no listed one is missing there. */
export const checkTimeline: Check<TimelineShown> = ({ events, spread, total, open }, { read }) => {
  const counted = spread.reduce((sum, { count }) => sum + count, 0);
  if (counted !== total) return `${counted} times are counted of ${total}`;
  const entries = events.flatMap((event) => event.entries);
  // By days, by months or by years: all in one way.
  const isCounted = LENGTHS.some((length) => {
    const listed = entries.map((entry) => within(entry, length));
    const isWhole = entries.length < total || spread.every((one) => hasInterval(listed, one));
    return isWhole && listed.every((one) => hasInterval(spread, one));
  });
  if (entries.length > total || !isCounted) return 'a sentence is listed whose time is not counted';
  const isOpen = (place: Place): boolean =>
    read(place.document)?.dates.undated.some(({ start, end }) => start === place.start && end === place.end) === true;
  return open.every(isOpen) ? null : 'words are said to be open that are not';
};

function hasInterval(all: readonly DayInterval[], { from, to }: DayInterval): boolean {
  return all.some((one) => one.from === from && one.to === to);
}

/** How much of a day says by what times are counted: days or, if there are too many, months or years. */
const LENGTHS = [10, 7, 4] as const;

/** The day, the month or the year in which a time is; a longer time stays as it is. */
function within({ from, to }: DayInterval, length: (typeof LENGTHS)[number]): DayInterval {
  if (length === 10 || from.slice(0, length) !== to.slice(0, length)) return { from, to };
  const [year = 0, month = 12] = from.slice(0, length).split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: `${from.slice(0, length)}-01-01`.slice(0, 10), to: last };
}

function keyOf({ from, to }: DayInterval): string {
  return `${from} ${to}`;
}

/** The times beside someone are those of sentences, or of documents, that have the name. */
export function timesFault(
  { by, spread }: NonNullable<WhoFound['times']>,
  spellings: readonly string[],
  { read, documentsWith }: Situation,
): string | null {
  const naming = new Set(
    spellings.flatMap((one) => documentsWith(one).filter(({ standing }) => standing.includes(one))),
  );
  const missing = new Map(LENGTHS.map((length) => [length, new Set(spread.map(keyOf))]));
  for (const { id, metadata } of naming) {
    const { published = '' } = metadata;
    const times: readonly DayInterval[] =
      by === 'documents' ? [{ from: published, to: published }] : (read(id)?.dates.dated ?? []);
    for (const [length, wanted] of missing) {
      for (const time of times) wanted.delete(keyOf(within(time, length)));
      if (wanted.size === 0) return null;
    }
  }
  return spread.length === 0 ? null : 'a time is not beside the name';
}

/** A day beside someone is named outright by the words at its place. */
export const checkLifeDate: Check<Extract<LifeDate, { readonly words: Place }>> = ({ words, day }, { node, read }) => {
  const mention = read(words.document)?.dateMentions.find(
    ({ start, end }) => start === words.start && end === words.end,
  );
  const days = mention === undefined ? null : namedDays(mention);
  const named = node.path === 'last' ? days?.to : days?.from;
  return named === day ? null : `these words do not name ${day}`;
};

/** The sentence is the one around the date, or that one and the next. */
function sentenceFault({ passage, sentence, date }: TimelineEntry, { document }: DocumentFindings): string | null {
  const sentences = sentencesOf(document.standing, passage);
  const at = sentences.findIndex((one) => overlaps(one, date));
  const isOwn = sentences[at]?.start === sentence.start;
  const ends = [sentences[at]?.end, sentences[at + 1]?.end];
  return isOwn && ends.includes(sentence.end) ? null : 'its sentence is not the one around the date';
}

function dateFault(entry: TimelineEntry, found: DocumentFindings): string | null {
  const { date, unit, relation, sure, rule, anchor } = entry;
  const at = found.dateMentions.findIndex(({ start }) => start === date.start);
  const first = found.dateMentions[at];
  if (first === undefined) return 'its words name no time';
  const last = found.dateMentions.slice(at, at + 2).find(({ end }) => end === date.end);
  if (last === undefined) return 'its words name no time';
  const isRange = last !== first;
  const days = isRange ? rangeOf(first, last, found) : (first.narrowed ?? first.interval);
  const read = {
    unit: first.unit,
    relation: isRange ? null : first.relation,
    sure: first.sure && last.sure,
    rule: first.rule,
  };
  if (days?.from !== entry.from || days.to !== entry.to) return `its words mean ${days?.from ?? 'no day'}`;
  if (unit !== read.unit || relation !== read.relation || sure !== read.sure || rule !== read.rule) {
    return 'its words are understood otherwise';
  }
  return anchorFault(anchor, first, found);
}

/** "From May to July", "28 February–2 March": from the first day of the one to the last day of the other. */
function rangeOf(first: DateMention, last: DateMention, { document }: DocumentFindings): DayInterval | null {
  const [start, end] = [first.narrowed ?? first.interval, last.narrowed ?? last.interval];
  const isNamed = first.relation === 'from' && last.relation === 'to';
  const isRange = isNamed || /^\s?[-–]\s?$/u.test(document.standing.slice(first.end, last.start));
  if (!isRange || start === null || end === null || end.to < start.from) return null;
  return { from: start.from, to: end.to };
}

function anchorFault(shown: Place | null, { anchor }: DateMention, { document }: DocumentFindings): string | null {
  const own = anchor === null || anchor.kind === 'document date' ? null : anchor;
  const isShown = own !== null && own.start < own.end && document.passages.some((passage) => contains(passage, own));
  const isSame = isShown ? shown?.start === own.start && shown.end === own.end : shown === null;
  return isSame ? null : 'the days were reckoned from other words';
}

/** The statement with the date or, if none has it, the first one with words of the sentence. */
function statementFault({ passage, sentence, date, quotation }: TimelineEntry, found: DocumentFindings): string | null {
  const near = found.statements.filter(
    ({ kind, slices }) => kind !== 'scare' && slices.some((slice) => overlaps(slice, sentence)),
  );
  const meant = near.find(({ slices }) => slices.some((slice) => overlaps(slice, date))) ?? near[0];
  const start = meant === undefined ? undefined : clippedSlices(meant, passage)[0]?.start;
  return start === quotation?.words.start ? null : 'another statement is around the date';
}
