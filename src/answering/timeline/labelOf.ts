import { type Slice, trimmed } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';

/** With no more words than this before it, a date leads its clause: the event comes after it. */
const LEAD = 1;
/** Fewer words say too little. */
const FEWEST_WORDS = 4;
/** The end of a clause; the next one may be about something else. */
const CLAUSE = new RegExp(`[,;:.…—–()]\\s|\\s${alternatives(({ clauses }) => clauses?.joining)}\\s`, 'gu');
/** What is left off before the first word of a label. */
const OPENING = new RegExp(
  `^[\\s,;:.…\\])*|“”"‘'„«»–—-]*(?:${alternatives(({ clauses }) => clauses?.opening)}\\s+)?`,
  'iu',
);

/**
 * The words of a sentence that say best what happened at the date in it: what follows a date that leads; else from the
 * beginning of its clause. Always one slice of the sentence.
 */
export function labelOf(text: string, sentence: Slice, date: Slice): Slice {
  const starts = [sentence.start];
  for (const match of text.slice(sentence.start, date.start).matchAll(CLAUSE)) {
    starts.push(sentence.start + match.index + match[0].length);
  }
  const clause = starts.at(-1) ?? sentence.start;
  // "He left, on 5 May, and …": what follows such a date is another thing.
  const isAside = clause > sentence.start && /^\s*[,;:.)]/u.test(text.slice(date.end, sentence.end));
  const after = { start: date.end, end: sentence.end };
  if (wordsIn(text, { start: clause, end: date.start }) <= LEAD && !isAside && wordsIn(text, after) > 1) {
    return opened(text, after);
  }
  const start = starts.findLast((one) => wordsIn(text, { start: one, end: date.start }) >= FEWEST_WORDS);
  return opened(text, { start: start ?? sentence.start, end: sentence.end });
}

function opened(text: string, slice: Slice): Slice {
  const lead = OPENING.exec(text.slice(slice.start, slice.end))?.[0].length ?? 0;
  const inner = trimmed(text, { start: Math.min(slice.start + lead, slice.end), end: slice.end });
  return inner.start < inner.end ? inner : trimmed(text, slice);
}

function wordsIn(text: string, { start, end }: Slice): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
}
