import type { DateMention } from '../dossier/dateMention.ts';
import type { Slice } from '../dossier/slice.ts';
import { isoDay, numberOfDay } from '../finding/dates/calendar/calendar.ts';
import { type DateContext, dateMentionsOf } from '../finding/dates/dateMentions.ts';
import { anyCue } from '../finding/dates/words/cues.ts';

/**
 * A limit in time that a question sets. `start` and `end` are its words in the question, preposition included. Days are
 * `YYYY-MM-DD`, both included: `from` the first that fits, `to` the last, null if that side is open. If the limit is
 * something that happened ("before the war"), `event` are its words, and both days are null.
 */
export interface TimeLimit extends Slice {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly event: Slice | null;
  /** Whether the limit can mean nothing else. */
  readonly sure: boolean;
}

/**
 * The limits in time of a question, in order: "in 2022", "before May 2021", "since 1974", "between 2004 and 2006". With
 * the day of asking as `published`, "last year" counts as well. Offsets count UTF-16 units; nothing is thrown.
 */
export function timeLimitsOf(question: string, context: DateContext = {}): readonly TimeLimit[] {
  const mentions = dateMentionsOf(question, context);
  const limits: TimeLimit[] = [];
  let closed = false;
  mentions.forEach((mention, place) => {
    const isRest = closed;
    closed = false;
    const next = mentions[place + 1];
    if (isRest || mention.interval === null) return;
    closed = mention.relation === 'from' && next?.relation === 'to' && next.interval !== null;
    limits.push(limitOf(question, mention, closed ? next : undefined));
  });
  return [...limits, ...eventLimits(question, mentions)].toSorted((a, b) => a.start - b.start);
}

function limitOf(question: string, mention: DateMention, last: DateMention | undefined): TimeLimit {
  const { relation } = mention;
  const { from, to } = daysOf(mention);
  const end = last?.end ?? mention.end;
  const start = startOf(question, mention.start);
  const limit = {
    start,
    end,
    words: question.slice(start, end),
    event: null,
    sure: mention.sure && (last?.sure ?? true),
  };
  if (last !== undefined) {
    const other = daysOf(last);
    // "Between 2006 and 2004" is meant the other way round.
    const backward = from !== null && other.from !== null && other.from < from;
    return backward ? { ...limit, from: other.from, to } : { ...limit, from, to: other.to };
  }
  if (relation === 'since' || relation === 'from') return { ...limit, from, to: null };
  if (relation === 'after') return { ...limit, from: moved(to, 1), to: null };
  if (relation === 'before') return { ...limit, from: null, to: moved(from, -1) };
  if (relation === 'until' || relation === 'by') return { ...limit, from: null, to };
  return { ...limit, from, to };
}

function daysOf({ interval, narrowed }: DateMention): { readonly from: string | null; readonly to: string | null } {
  return narrowed ?? interval ?? { from: null, to: null };
}

const PREPOSITION = new RegExp(
  `(?<!\\p{L})(?:${anyCue(({ limits }) => limits)}\\s)(?:${anyCue(({ afterLimit }) => afterLimit)}\\s){0,2}$`,
  'iu',
);
const LONGEST = 32;

/** Where the words of the limit begin, with the preposition that belongs to them. */
function startOf(question: string, start: number): number {
  const before = question.slice(Math.max(0, start - LONGEST), start);
  return start - (PREPOSITION.exec(before)?.[0].length ?? 0);
}

function moved(day: string | null, amount: number): string | null {
  return day === null ? null : isoDay(numberOfDay(day) + amount);
}

const WORD = `(?!${anyCue(({ afterEvent }) => afterEvent)}(?!\\p{L}))\\p{L}[\\p{L}\\p{M}'’-]{0,30}`;
/** "before the war", "since the invasion of Dorvale", "after his meeting with the mayor". */
const BY_EVENT = new RegExp(
  `(?<!\\p{L})${anyCue(({ limitsByEvent }) => limitsByEvent)}\\s(?<event>(?:${anyCue(({ eventArticle }) => eventArticle)}\\s${WORD}|(?=\\p{Lu})${WORD})(?:\\s${WORD}){0,7})`,
  'gdu',
);

function eventLimits(question: string, mentions: readonly DateMention[]): readonly TimeLimit[] {
  return [...question.matchAll(BY_EVENT)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [eventStart, eventEnd] = match.indices?.groups?.event ?? [start, end];
    const dated = mentions.find((mention) => mention.start < end && start < mention.end);
    // A date limits by itself; only "the day after the war", which has none here, leans on the event as well.
    if (dated !== undefined && (dated.interval !== null || dated.start >= start)) return [];
    const event = { start: eventStart, end: eventEnd };
    const begin = dated?.start ?? start;
    return [{ start: begin, end, words: question.slice(begin, end), from: null, to: null, event, sure: false }];
  });
}
