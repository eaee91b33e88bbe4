import type { DateMention } from '../../dossier/dateMention.ts';
import { dayInWords } from '../../dossier/dayInWords.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import { overlaps } from '../../dossier/slice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { dateMentionsOfDocument } from '../dateMentionsOfDocument.ts';
import { dateMentionsOf } from '../dates/dateMentions.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

/** A day of which a text tells. */
export interface ToldDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whether the words name the year, or it follows from them: "12 September" alone is of any year. */
  readonly hasYear: boolean;
}

/** `12 September 2022`; without the year where the words name none. */
export function toldDayInWords({ day, hasYear }: ToldDay): string {
  const words = dayInWords(day);
  return hasYear ? words : words.replace(/\s\d{4}$/u, '');
}

/** Whether two texts tell of one day; where one of them names no year, by month and day. */
export function isSameDay(a: ToldDay, b: ToldDay): boolean {
  return a.hasYear && b.hasYear ? a.day === b.day : a.day.slice(4) === b.day.slice(4);
}

const known = new WeakMap<NumberedDocument, ReadonlyMap<Passage, ToldDay>>();

/**
 * The day of which each passage tells: the one that its first sentence names in the document's own words, and not as part
 * of what somebody said, else that of the passage before. Passages before the first day have none.
 */
export function toldDaysOf(document: NumberedDocument, open: OpenDossier): ReadonlyMap<Passage, ToldDay> {
  let days = known.get(document);
  if (days === undefined) {
    days = readDays(document, open);
    known.set(document, days);
  }
  return days;
}

function readDays(document: NumberedDocument, open: OpenDossier): ReadonlyMap<Passage, ToldDay> {
  const named = dateMentionsOfDocument(document).filter(({ unit }) => unit === 'day');
  const days = new Map<Passage, ToldDay>();
  const first = new Map<Passage, Utterance>();
  for (const utterance of utterancesOf(document, open)) {
    if (!first.has(utterance.passage)) first.set(utterance.passage, utterance);
  }
  let last: ToldDay | null = null;
  for (const passage of document.passages) {
    const opening = first.get(passage);
    const own = named.find((mention) => overlaps(mention, opening?.sentence ?? passage) && !isSaid(mention, opening));
    last = (own === undefined ? null : toldBy(own, document.text)) ?? last;
    if (last !== null) days.set(passage, last);
  }
  return days;
}

/** Whether a date is part of what somebody says: inside the marks, or behind "Calder said". */
function isSaid(mention: DateMention, opening: Utterance | undefined): boolean {
  if (opening === undefined) return false;
  const quoted = opening.voices.flatMap(({ statement }) => statement ?? []);
  return (
    quoted.some((statement) => overlaps(statement, mention)) || opening.framing.some(({ end }) => end <= mention.start)
  );
}

/**
 * The day that a passage itself names first, with the words that do; null where it names none, or only one that is
 * reckoned from another event: "the day after the talks" is not the day of the talks.
 */
export function ownDayOf(
  document: NumberedDocument,
  passage: Passage,
): { readonly told: ToldDay; readonly mention: DateMention } | null {
  const mention = dateMentionsOfDocument(document).find((one) => one.unit === 'day' && overlaps(one, passage));
  const told = mention === undefined || mention.anchor?.kind === 'event' ? null : toldBy(mention, document.text);
  return mention === undefined || told === null ? null : { told, mention };
}

/** Whether a document names a day anywhere. */
export function namesDay(document: NumberedDocument, day: ToldDay): boolean {
  return dateMentionsOfDocument(document).some((mention) => {
    const told = mention.unit === 'day' ? toldBy(mention, document.text) : null;
    return told !== null && isSameDay(told, day);
  });
}

/** Any year will do for words that name none. */
const SOME_YEAR = '2000-12-31';

/** The one day that typed words name, and the words without it; null where they name none. */
export function typedDay(words: string): { readonly told: ToldDay; readonly rest: string } | null {
  const mention = dateMentionsOf(words, { published: SOME_YEAR }).find(({ unit }) => unit === 'day');
  const told = mention === undefined ? null : toldBy(mention, words);
  if (mention === undefined || told === null) return null;
  return { told, rest: `${words.slice(0, mention.start)} ${words.slice(mention.end)}` };
}

const YEAR = /(?<!\p{N})\p{Nd}{4}(?!\p{N})/u;
/** "on Thursday", "the day after": reckoned from another day, whose year is theirs. */
const NUMBERED = /\p{Nd}/u;

function toldBy({ interval, start, end, anchor }: DateMention, text: string): ToldDay | null {
  if (interval === null) return null;
  const words = text.slice(start, end);
  const hasYear = YEAR.test(words) || !NUMBERED.test(words) || anchor?.kind === 'mention' || anchor?.kind === 'event';
  return { day: interval.from, hasYear };
}
