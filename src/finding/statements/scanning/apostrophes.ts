import type { Slice } from '../../../dossier/slice.ts';
import { APOSTROPHES } from '../../../text/fold.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** A year or a decade whose century is left out: '90s. */
const CENTURY = '\\p{Nd}{2}s?(?![\\p{L}\\p{N}])';
const CENTURY_FIRST = new RegExp(`^${CENTURY}`, 'u');
/** A single mark that opens a quotation, or one that closes it. */
const NEXT_MARK = new RegExp(`(?<=\\s)['‘‚](?!${CENTURY})|(?<=[.,!?…])['’]`, 'u');
/** How far a better closing mark is looked for behind a doubtful one, in UTF-16 units. */
const LOOKAHEAD = 600;

/**
 * Whether a single mark is an apostrophe or a letter rather than a quotation mark. `isOpen`: a single quotation is
 * open. `plural` is the ending of plurals whose possessive has only the mark.
 */
export function isApostrophe(text: string, at: number, paragraph: Slice, isOpen: boolean, plural: RegExp): boolean {
  const mark = text.charAt(at);
  if (!APOSTROPHES.includes(mark)) return false;
  const before = at > paragraph.start && LETTER.test(text.charAt(at - 1));
  const after = at + 1 < paragraph.end && LETTER.test(text.charAt(at + 1));
  if (before && after) return true;
  if (after && isPartOfWord(text, at, paragraph)) return true;
  // A plural possessive (officials’) looks like a closing mark. It can be one only if a single quotation is open.
  return before && (!isOpen || (isPluralPossessive(text, at, paragraph, plural) && closesLater(text, at, paragraph)));
}

/** Whether a mark is an ʿayn after the article and its hyphen (Al-‘Odeh), or leaves out a century ('90s). */
function isPartOfWord(text: string, at: number, { start, end }: Slice): boolean {
  if (/\p{L}[-‐‑]$/u.test(text.slice(Math.max(start, at - 3), at))) return true;
  return CENTURY_FIRST.test(text.slice(at + 1, Math.min(end, at + 5)));
}

function isPluralPossessive(text: string, at: number, { end }: Slice, plural: RegExp): boolean {
  return plural.test(text.charAt(at - 1)) && /^(?:\s|\]\s)\p{L}/u.test(text.slice(at + 1, Math.min(end, at + 5)));
}

/** Whether a single mark after punctuation closes before the next one opens. */
function closesLater(text: string, at: number, { end }: Slice): boolean {
  const next = NEXT_MARK.exec(text.slice(at + 1, Math.min(end, at + LOOKAHEAD)));
  return next !== null && at + 1 + next.index < end && !/\s/u.test(text.charAt(at + next.index));
}
