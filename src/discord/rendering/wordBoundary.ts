import type { Slice } from '../../dossier/slice.ts';

/** How far to look for white space before cutting between two words that have none between them, in UTF-16 units. */
const REACH = 80;

const words = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The last place at or before `at` (and after `from`) where the text can be cut: at white space; in scripts without it
 * between two words; in a word longer than the room there is, between two characters as people see them.
 */
export function boundaryBefore(text: string, from: number, at: number): number {
  if (at >= text.length || isSpaceAround(text, at)) return at;
  for (let place = at - 1; place > Math.max(from, at - REACH); place -= 1) if (isSpaceAround(text, place)) return place;
  return segmentStart(words, text, from, at) ?? segmentStart(graphemes, text, from, at) ?? wholeCharacter(text, at);
}

/** The first place at or after `at` (and before `to`) where the text can be cut, as in {@link boundaryBefore}. */
export function boundaryAfter(text: string, at: number, to: number): number {
  if (at <= 0 || isSpaceAround(text, at)) return at;
  for (let place = at + 1; place < Math.min(to, at + REACH); place += 1) if (isSpaceAround(text, place)) return place;
  return segmentEnd(words, text, at, to) ?? segmentEnd(graphemes, text, at, to) ?? wholeCharacter(text, at);
}

function isSpaceAround(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at - 1)) || /\s/u.test(text.charAt(at));
}

/** Start of the segment in which `at` lies, if that is after `from`; only the neighbourhood is segmented. */
function segmentStart(segmenter: Intl.Segmenter, text: string, from: number, at: number): number | undefined {
  const near = neighbourhood(text, { start: Math.max(from, at - 2 * REACH), end: at + REACH });
  const segment = segmenter.segment(text.slice(near.start, near.end)).containing(at - near.start);
  const start = segment === undefined ? undefined : near.start + segment.index;
  return start !== undefined && start > Math.max(from, near.start) ? start : undefined;
}

function segmentEnd(segmenter: Intl.Segmenter, text: string, at: number, to: number): number | undefined {
  const near = neighbourhood(text, { start: at - REACH, end: Math.min(to, at + 2 * REACH) });
  const segment = segmenter.segment(text.slice(near.start, near.end)).containing(at - near.start);
  if (segment === undefined) return undefined;
  const start = near.start + segment.index;
  const end = start === at ? at : start + segment.segment.length;
  return end < Math.min(to, near.end) ? end : undefined;
}

function neighbourhood(text: string, slice: Slice): Slice {
  return {
    start: wholeCharacter(text, Math.max(0, slice.start)),
    end: wholeCharacter(text, Math.min(text.length, slice.end)),
  };
}

/** The place itself, or one unit earlier if it would divide a surrogate pair. */
export function wholeCharacter(text: string, at: number): number {
  const isLow = /[\udc00-\udfff]/.test(text.charAt(at));
  return isLow && at > 0 && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
