import type { Slice } from '../../dossier/slice.ts';
import type { DateRule } from '../../languages/parts/dateWords.ts';
import type { Dateless, Reading } from './reading.ts';
import { shapesThatBegin } from './shapes/allShapes.ts';
import { formOf } from './shapes/formOf.ts';
import { partIn } from './shapes/lookUp.ts';
import { READERS } from './shapes/readers.ts';
import type { Groups } from './shapes/shape.ts';
import { withPlainDigits } from './words/numbers.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A place where a date may begin: a Han character, a word, a number, or the apostrophe of ’89. */
export const BEGINNING = /['’](?=\d\ds?(?![\p{L}\p{N}]))|\p{Script=Han}|[[\p{L}\p{M}]--\p{Script=Han}]+|\p{N}+/gv;
const BEGINNING_AT = new RegExp(BEGINNING.source, 'vy');

export interface ReadingOptions {
  /** Whether someone typed the text, perhaps in small letters, and in a language that is only guessed. */
  readonly isTyped?: boolean;
}

/**
 * Every time that the words of a text name, in order and never overlapping: from each place the longest that any shape
 * reads. `language` is the primary tag of BCP 47. Offsets count UTF-16 units. Any text will do, nothing is thrown, and the
 * time it takes grows with the length of the text alone.
 */
export function readDates(
  text: string,
  language: string,
  { isTyped = false }: ReadingOptions = {},
): readonly Reading[] {
  const plain = withPlainDigits(text);
  const readings: Reading[] = [];
  for (const { 0: word, index: start } of plain.matchAll(BEGINNING)) {
    const last = readings.at(-1);
    const isFree = last === undefined || start >= last.end;
    if (!isFree && !isDateless(last)) continue;
    const longest = longestAt(plain, start, word, { language, isTyped });
    if (longest === null) continue;
    if (isFree) readings.push(longest);
    // "Nearly two months after the vote" is a date that begins inside a length of time.
    else if (!isDateless(longest) && longest.end > last.end) readings.splice(-1, 1, longest);
  }
  return readings;
}

const DATELESS: ReadonlySet<string> = new Set<Dateless>(['clock', 'duration', 'repeated', 'perhaps a year']);

/** Whether the words name a time, but no date. */
export function isDateless({ meaning }: Pick<Reading, 'meaning'>): boolean {
  return DATELESS.has(meaning.kind);
}

/** The longest time that begins at a place of a text, which is where a word or number begins; null if none does. */
export function readDateAt(text: string, start: number, language: string): Reading | null {
  const plain = withPlainDigits(text);
  // A pattern of its own: `matchAll` begins at the place at which `exec` left its pattern.
  BEGINNING_AT.lastIndex = start;
  const beginning = BEGINNING_AT.exec(plain);
  if (beginning === null) return null;
  return longestAt(plain, start, beginning[0], { language, isTyped: false });
}

/** Names of months and weekdays, which are of one language mostly. */
const NAMES: ReadonlySet<string> = new Set<DateRule>(['month', 'weekday']);

function longestAt(
  text: string,
  start: number,
  word: string,
  { language, isTyped }: Required<ReadingOptions> & { readonly language: string },
): Reading | null {
  let longest: Reading | null = null;
  for (const { pattern, reads, only, vocabulary, shape } of shapesThatBegin(word)) {
    if (only !== null && only !== language && !(isTyped && NAMES.has(reads))) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].trimEnd().length;
    if (end <= (longest?.end ?? start)) continue;
    const groups = match.groups ?? {};
    const meaning = READERS[reads](groups, { text, start, end, language, isTyped, vocabulary, shape });
    if (meaning === null) continue;
    const form = formOf(reads, groups, meaning);
    const core = coreOf(text.slice(start, end), start, groups, vocabulary);
    const timeOfDay = shape.timeOfDay ?? false;
    longest = { start, end, core, form, meaning, part: partIn(groups, vocabulary), timeOfDay };
  }
  return longest;
}

/** The words of a time without those that lead to it, and without an event at the end. */
function coreOf(words: string, start: number, { event = '' }: Groups, { leadIn }: Vocabulary): Slice {
  const kept = words.slice(0, words.length - event.length).trimEnd();
  return { start: start + (leadIn?.exec(kept)?.[0].length ?? 0), end: start + kept.length };
}
