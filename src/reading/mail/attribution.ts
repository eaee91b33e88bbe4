import { address, hasMoment, isMessageMark, saysWrote } from './mailPatterns.ts';

/** An attribution has so many lines at most, and so many UTF-16 units. */
const MAX_LINES = 4;
const MAX_LENGTH = 320;
const colonAtEnd = /(?:[:：]|…|\.{3})[*_>\s]*$/u;
const fullStop = /[.!?。！？]["'”’)\]]*$/u;
/** A sentence that ends inside; the full stop of an abbreviated day or month has a short word before it. */
const sentenceInside = /\p{Ll}{4,}[.!?]\s+\p{Lu}/u;
const digits = /[\p{Nd}]{1,2}\D{0,2}[\p{Nd}]{2}/u;

/** Whether the line ends a sentence; the full stop of an abbreviated month has a number near it. */
function endsSentence(line: string): boolean {
  return fullStop.test(line.trim()) && !/\p{Nd}/u.test(line);
}

/** Whether the words are the line that programs put above a quotation: "On 5 May 2023, 10:12, Ilse Marder wrote:". */
function isAttribution(words: string): boolean {
  if (isMessageMark(words)) return true;
  if (words.length > MAX_LENGTH || !colonAtEnd.test(words)) return false;
  return address.test(words) || hasMoment(words) || saysWrote(words);
}

/**
 * The index of the first line of the attribution that ends with the line before `end`, or with the one before an empty
 * line there; undefined if there is none.
 */
export function attributionBefore(lines: readonly string[], end: number): number | undefined {
  let last = end - 1;
  for (let blanks = 0; blanks < 2 && (lines[last] ?? 'x').trim() === ''; blanks += 1) last -= 1;
  if (last < 0 || (lines[last] ?? '').trim() === '') return undefined;
  let first = last;
  while (last - first < MAX_LINES - 1 && first > 0 && (lines[first - 1] ?? '').trim() !== '') first -= 1;
  const isWholeParagraph = first === 0 || (lines[first - 1] ?? '').trim() === '';
  const paragraph = lines.slice(first, last + 1);
  const whole = paragraph.join(' ');
  const endsInside = sentenceInside.test(whole) || paragraph.slice(0, -1).some(endsSentence);
  if (isWholeParagraph && !endsInside && isAttribution(whole)) return first;
  for (let at = last; at >= first; at -= 1) {
    if (!isAttribution(lines.slice(at, last + 1).join(' '))) continue;
    // The line before it belongs to it if it names the moment and ends no sentence.
    const before = lines[at - 1] ?? '';
    const goesOn = at > first && digits.test(before) && !endsSentence(before);
    return goesOn ? at - 1 : at;
  }
  return undefined;
}

/**
 * Whether the lines from `start` on, three at most, attribute all that follows: programs on telephones quote without a
 * mark. Returns the index behind them, else undefined.
 */
export function openAttributionAt(lines: readonly string[], start: number): number | undefined {
  for (let end = start + 1; end <= Math.min(lines.length, start + MAX_LINES - 1); end += 1) {
    if ((lines[end - 1] ?? '').trim() === '') return undefined;
    const words = lines.slice(start, end).join(' ');
    if (words.length > MAX_LENGTH || sentenceInside.test(words)) return undefined;
    if (/[:：]\s*$/u.test(words))
      return hasMoment(words) && (saysWrote(words) || address.test(words)) ? end : undefined;
  }
  return undefined;
}
