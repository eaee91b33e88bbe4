import type { Slice } from '../dossier/slice.ts';
import type { Wanted } from './wanted.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const COUNTED =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|both';
/** A name: words with capitals, joined by particles; any run of letters with a capital in it in cased scripts. */
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’‘.-]*(?:\\s+(?:(?:of|the|de|da|di|del|della|van|von|bin|ibn|al|el|and)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’‘.-]*)*";

/** What a place, person, time or number looks like; several kinds of each, the surest first. */
const SHAPES: Readonly<Partial<Record<Wanted, readonly RegExp[]>>> = {
  time: [
    new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTHS})|(?:${MONTHS})\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{4})?`,
      'gu',
    ),
    new RegExp(`\\b(?:${MONTHS}),?\\s+\\d{4}`, 'gu'),
    /\b(?:1[0-9]|20)\d{2}(?:s|\s?[–-]\s?\d{2,4})?\b|\b\d{1,4}\s?(?:BCE?|AD|CE)\b/gu,
    /\b(?:\d{1,2}(?:st|nd|rd|th)(?:\s+(?:and|to)\s+\d{1,2}(?:st|nd|rd|th))?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{Ll}+teenth|twentieth)(?:-|\s+))\s*centur(?:y|ies)\b/giu,
    new RegExp(`\\b(?:${DAYS}|${MONTHS})\\b|\\b\\d{1,2}[:.]\\d{2}\\b|\\b(?:yesterday|today|tomorrow|tonight)\\b`, 'gu'),
    new RegExp(
      `\\b(?:\\d+|${COUNTED}|a|several|few)\\s+(?:minute|hour|day|week|month|year|decade|centur)\\p{L}*(?:\\s+(?:ago|later|earlier|before|after))?`,
      'giu',
    ),
    /\p{Nd}{1,4}(?:\s?(?:年|月|日))+|\p{Nd}{4}/gu,
  ],
  number: [
    /(?:[$€£¥]\s?)?\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\s?(?:%|percent|per cent|million|billion|trillion|thousand|hundred))*(?:\s\p{Ll}{3,}s\b)?/gu,
    new RegExp(`\\b(?:${COUNTED})(?:[\\s-]+(?:${COUNTED}))*\\b`, 'giu'),
  ],
  person: [new RegExp(NAME, 'gu')],
  place: [
    new RegExp(`(?<=\\b(?:in|at|to|from|near|of|across|into|outside|for|between|around)\\s+(?:the\\s+)?)${NAME}`, 'gu'),
    new RegExp(NAME, 'gu'),
  ],
};

/** Whether the question asks for something that a few words are. */
export function asksForSpan(wanted: Wanted): boolean {
  return wanted in SHAPES;
}

/**
 * The stretch of a sentence that looks like what is asked for and does not merely repeat the question: the nearest to
 * the words that the sentence shares with it. `asked` are slices of those words; offsets are the document's.
 */
export function spanIn(text: string, sentence: Slice, wanted: Wanted, asked: readonly Slice[]): Slice | null {
  const words = text.slice(sentence.start, sentence.end);
  const inside = asked.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  for (const shape of SHAPES[wanted] ?? []) {
    const found = [...words.matchAll(shape)]
      .map(({ index, 0: match }) => trimmed(text, index + sentence.start, index + sentence.start + match.length))
      .filter((slice) => slice.end > slice.start && !inside.some((one) => repeats(one, slice, wanted)))
      .filter((slice) => wanted === 'time' || wanted === 'number' || !isOpening(text, slice, sentence));
    const nearest = found
      .map((slice) => ({ slice, away: distanceTo(slice, inside) }))
      .sort((a, b) => a.away - b.away)[0];
    if (nearest !== undefined) return nearest.slice;
  }
  return null;
}

/** A number may take the counted word from the question; nothing else may share a character with it. */
function repeats(asked: Slice, slice: Slice, wanted: Wanted): boolean {
  return asked.start < (wanted === 'number' ? slice.start + 1 : slice.end) && slice.start < asked.end;
}

/** A full stop at the end of a name belongs to the sentence, as does an apostrophe that closes a quotation. */
function trimmed(text: string, start: number, end: number): Slice {
  return { start, end: start + text.slice(start, end).replace(/(?:['’]s)?[\s.,:'’‘-]+$/u, '').length };
}

/** A lone short word at the beginning of a sentence has its capital from there. */
function isOpening(text: string, slice: Slice, sentence: Slice): boolean {
  const word = text.slice(slice.start, slice.end);
  return (
    slice.start - sentence.start <= 1 &&
    /^(?:The|This|That|These|Those|It|He|She|They|We|I|In|On|At|A|An|But|And|However|When|While|As|For|If|After|Before|His|Her|Their|There|Although|Since|One|Some|Many|Most|By|With|From|To|Its|During|Another|According)$/u.test(
      word,
    )
  );
}

/** Characters between a slice and the words asked with, in the middle of all of them. */
function distanceTo(slice: Slice, asked: readonly Slice[]): number {
  if (asked.length === 0) return slice.start;
  const gaps = asked.map((one) => Math.max(0, one.start - slice.end, slice.start - one.end)).sort((a, b) => a - b);
  return (gaps[0] ?? 0) + (gaps[Math.floor(gaps.length / 2)] ?? 0);
}
