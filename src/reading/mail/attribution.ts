import { address, hasDay, hasMoment, isMessageMark, namesWriter, saysWrote } from './mailPatterns.ts';

/** An attribution has so many lines at most, and so many UTF-16 units. */
const MAX_LINES = 4;
const MAX_LENGTH = 320;
const colonAtEnd = /(?:[:：]|…|\.{3})[*_>\s]*$/u;
const addressAtEnd = /<[^<>\s]+@[^<>\s]+>\s*$/u;
const fullStop = /[.!?。！？]["'”’)\]]*$/u;
const digits = /[\p{Nd}]{1,2}\D{0,2}[\p{Nd}]{2}/u;

/** Whether the line ends a sentence; the full stop of an abbreviated month has a number near it. */
function endsSentence(line: string): boolean {
  return fullStop.test(line.trim()) && !/\p{Nd}/u.test(line);
}

function isFilled(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '';
}

/** Whether the words are the line that programs put above a quotation: "On 5 May 2023, 10:12, Elin Halden wrote:". */
function isAttribution(words: string): boolean {
  if (isMessageMark(words)) return true;
  if (words.length > MAX_LENGTH) return false;
  // Old programs of Google end the line with the address.
  if (!colonAtEnd.test(words)) return addressAtEnd.test(words) && hasDay(words);
  return address.test(words) || hasMoment(words) || saysWrote(words);
}

/** Whether the words name a moment and who wrote: more lines would be the sender's own. */
function isComplete(words: string): boolean {
  return hasMoment(words) && (saysWrote(words) || address.test(words));
}

/** Whether the line above the words belongs to the same attribution, which programs wrap. */
function goesOn(above: string, words: string): boolean {
  if (!isFilled(above) || endsSentence(above)) return false;
  return /<\s*$/u.test(above) || (!isComplete(words) && digits.test(above));
}

/**
 * The index of the first line of the attribution that ends with the line before `end`, or with the one before an empty
 * line or two there; undefined if there is none.
 */
export function attributionBefore(lines: readonly string[], end: number): number | undefined {
  let last = end - 1;
  for (let blanks = 0; blanks < 2 && last >= 0 && !isFilled(lines[last]); blanks += 1) last -= 1;
  if (!isFilled(lines[last])) return undefined;
  const wordsFrom = (first: number): string => lines.slice(first, last + 1).join(' ');
  let first = last;
  while (!isAttribution(wordsFrom(first))) {
    if (last - first >= MAX_LINES - 1 || !isFilled(lines[first - 1])) return undefined;
    first -= 1;
  }
  while (last - first < MAX_LINES - 1 && goesOn(lines[first - 1] ?? '', wordsFrom(first))) first -= 1;
  return first;
}

/**
 * Whether the lines from `start` on, three at most, attribute all that follows: programs on telephones quote without a
 * mark. Returns the index behind them, else undefined. `isApart` is whether an empty line is above them; without one
 * they must name the moment, the address and that somebody wrote.
 */
export function openAttributionAt(lines: readonly string[], start: number, isApart: boolean): number | undefined {
  if (!digits.test(lines[start] ?? '')) return undefined;
  for (let end = start + 1; end <= Math.min(lines.length, start + MAX_LINES - 1); end += 1) {
    const line = lines[end - 1] ?? '';
    const words = lines.slice(start, end).join(' ');
    if (!isFilled(line) || endsSentence(line) || words.length > MAX_LENGTH) return undefined;
    if (!/[:：]\s*$/u.test(words)) continue;
    const hasAddress = address.test(words);
    const isSure = isApart ? hasAddress || namesWriter(words) : hasAddress && saysWrote(words);
    return isSure && hasMoment(words) ? end : undefined;
  }
  return undefined;
}
