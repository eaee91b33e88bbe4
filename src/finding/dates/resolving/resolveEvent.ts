import type { DateMention } from '../../../dossier/dateMention.ts';
import { datingRules } from '../../../dossier/datingRules.ts';
import type { Slice } from '../../../dossier/slice.ts';
import { sentencesOf } from '../../../languages/sentences.ts';
import { stem } from '../../../languages/stem.ts';
import { isStopWord } from '../../../languages/stopWords.ts';
import { fold } from '../../../text/fold.ts';
import { tokenize } from '../../../text/tokens.ts';
import { MILLISECONDS_A_DAY } from '../calendar/calendar.ts';
import { dayMoved, periodAround } from '../calendar/period.ts';
import { type Of, type Resolution, SIZE, unresolved } from './situation.ts';

/** A sentence with its words' stems, and the one day that it gives. */
export interface DatedSentence extends Slice {
  readonly stems: ReadonlySet<string>;
  readonly mention: DateMention;
  readonly day: string;
}

const LANGUAGE = 'en';

/** Dated sentences under each stem that they have. */
export type SentencesByStem = ReadonlyMap<string, readonly DatedSentence[]>;

/** What more sentences than this name is not a single event. */
const MOST_TELLING = 200;

function fewestWith(words: ReadonlySet<string>, sentences: SentencesByStem): readonly DatedSentence[] {
  const lists = [...words].map((word) => sentences.get(word) ?? []);
  const fewest = lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return fewest.length > MOST_TELLING ? [] : fewest;
}

/** The sentences of a text that give exactly one day, sure or not, among mentions in order. */
export function datedSentences(text: string, mentions: readonly DateMention[]): SentencesByStem {
  const byStem = new Map<string, DatedSentence[]>();
  for (const sentence of sentencesWithDay(text, mentions)) {
    for (const word of sentence.stems) {
      const list = byStem.get(word);
      if (list === undefined) byStem.set(word, [sentence]);
      else list.push(sentence);
    }
  }
  return byStem;
}

function sentencesWithDay(text: string, mentions: readonly DateMention[]): readonly DatedSentence[] {
  let next = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const days: DateMention[] = [];
    for (let one = mentions[next]; one !== undefined && one.start < sentence.end; one = mentions[next]) {
      if (one.start >= sentence.start && one.unit === 'day' && one.interval?.from === one.interval?.to) days.push(one);
      next += 1;
    }
    const [mention] = days;
    const day = mention?.interval?.from;
    if (mention === undefined || day === undefined || days.some(({ interval }) => interval?.from !== day)) return [];
    return [{ ...sentence, stems: stemsOf(text.slice(sentence.start, sentence.end)), mention, day }];
  });
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text)
      .filter(({ folded }) => !isStopWord(folded, [LANGUAGE]))
      .map(({ folded }) => stem(fold(folded), LANGUAGE)),
  );
}

/**
 * An event is dated if the other sentences that name it with all its words give exactly one day ("the meeting
 * with Lavrov": "met with Foreign Minister Lavrov"). If none or several do, it stays unresolved.
 */
export function resolveEvent(
  text: string,
  mention: Slice,
  { unit, amount, event }: Of<'from event'>,
  sentences: SentencesByStem,
): Resolution {
  const words = stemsOf(text.slice(event.start, event.end));
  if (words.size === 0) return unresolved(datingRules.noEvent);
  const naming = fewestWith(words, sentences).filter(
    ({ start, end, stems }) => words.isSubsetOf(stems) && !(start <= mention.start && mention.end <= end),
  );
  const [one] = naming;
  if (one === undefined || naming.some(({ day }) => day !== one.day)) return unresolved(datingRules.noEvent);
  const day = Date.parse(`${one.day}T00:00:00Z`) / MILLISECONDS_A_DAY;
  return {
    period: SIZE[unit] > SIZE.month ? null : periodAround(unit, dayMoved(day, unit, amount)),
    sure: false,
    rule: datingRules.moved(unit, amount, datingRules.datedEvent(one.day)),
    anchor: { kind: 'event', start: one.mention.start, end: one.mention.end },
  };
}
