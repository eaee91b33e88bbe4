import type { Verdict } from '../../answering/verify/verifyAnswer.ts';
import type { Slice } from '../../dossier/slice.ts';
import { statementsOf } from '../../finding/statements/statements.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';

/** A label before the words of a text without quotation marks. */
const LABEL = /(?:^|\n)[^:\n]{1,120}:[*_\s]*$/u;
/** What is between a name, which may be abbreviated, and the words that it is said to have spoken: a role, a colon and marks. */
const NAMES = /^[*_.]*(?:(?:,[^:\n]{1,70}|\s?\([^()\n]{1,70}\))[*_]*)?\s?:[\s\p{P}]*$/u;

/** Between texts that were checked together: no quotation and no claim goes over it. */
const BREAK = '\u2029';

/**
 * What was checked is a quotation of the pasted text, or all of it, or a paragraph or sentences of it, and whoever is claimed to
 * speak is named there.
 */
export function claimFault({ quotation, claimed }: Verdict, pasted: string): string | null {
  const from = pasted.lastIndexOf(BREAK, quotation.start - 1) + 1;
  const to = pasted.indexOf(BREAK, quotation.start);
  const section = pasted.slice(from, to === -1 ? pasted.length : to);
  const within = (slice: Slice): Slice => ({ start: slice.start - from, end: slice.end - from });
  return faultWithin(section, within(quotation), claimed === null ? null : within(claimed));
}

function faultWithin(pasted: string, quotation: Slice, claimed: Slice | null): string | null {
  const isInside = (slice: Slice): boolean => slice.start >= 0 && slice.end <= pasted.length;
  if (!isInside(quotation) || (claimed !== null && !isInside(claimed))) return 'it goes over the end of a text';
  const blocks = [...pasted.matchAll(/[^\n]+/gu)].map((line) => ({
    kind: 'paragraph' as const,
    start: line.index,
    end: line.index + line[0].length,
  }));
  const outer = statementsOf(pasted, blocks).filter(({ depth }) => depth === 0);
  const own = outer.find(({ slices }) => slices.some(({ start }) => start === quotation.start));
  const isAll = beginsLineOrSentence(pasted, quotation.start) || LABEL.test(pasted.slice(0, quotation.start));
  if (own === undefined && !isAll) return 'it is not a quotation of the pasted text';
  const name = own?.speaker?.name ?? null;
  const given = name !== null && isName(name) ? name : null;
  const shown = claimed === null ? null : pasted.slice(claimed.start, claimed.end);
  // A claim that is not held against the dossier is not shown.
  if (shown === given || shown === null || (given === null && claimed !== null && isBeside(pasted, quotation, claimed)))
    return null;
  return `the pasted text names ${given ?? 'nobody'}`;
}

/** Whether a place is the first of a line, or of a sentence of that line, but for white space. */
function beginsLineOrSentence(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end === -1 ? text.length : end);
  return text.slice(start, at).trim() === '' || sentencesOf(line).some((sentence) => sentence.start + start === at);
}

/** Whether a name is before a quotation, with a colon, or behind it, with nothing but marks between. */
function isBeside(pasted: string, quotation: Slice, claimed: Slice): boolean {
  const name = pasted.slice(claimed.start, claimed.end);
  if (!isName(name) && !/^\p{Lo}/u.test(name)) return false;
  if (claimed.end <= quotation.start) return NAMES.test(pasted.slice(claimed.end, quotation.start));
  const behind = pasted.slice(quotation.end, claimed.start);
  return quotation.end <= claimed.start && /^[\s\p{P}~>]*$/u.test(behind);
}

function isName(words: string): boolean {
  return tokenize(words).some(({ surface, folded }) => /^[\p{Lu}\p{Lt}]/u.test(surface) && !isStopWord(folded, ['en']));
}
