import type { Block } from '../../dossier/document.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { Speaker } from '../../finding/statements/speaker.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { statementsOf } from '../../finding/statements/statements.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { nearestSlice } from '../../text/nearestSlice.ts';
import { tokenize } from '../../text/tokens.ts';
import { type Claimed, claimedBeside, claimedOfWhole, isLabel } from './claimedBeside.ts';
import { type CheckedWord, wordsForVerifying } from './wordsForVerifying.ts';

/** Quotation marks with nothing between them. */
const EMPTY_MARKS = /["“„«]\s*(?:(?:…|\.{2,})\s*)?["”“»]/gu;

/** One thing to check: words of the pasted text, and who is said there to have spoken them. */
export interface PastedQuotation extends Slice {
  readonly claimed: Claimed | null;
  /** Whether the pasted text has it in quotation marks. */
  readonly quoted: boolean;
}

/** A quotation to check: its characters, and its words with offsets of these. */
export interface Checked {
  readonly quotation: PastedQuotation;
  readonly text: string;
  readonly words: readonly CheckedWord[];
}

/**
 * The quotations of a pasted text, the outermost of nested ones, with the speaker that it names; the whole text if it has none, or if there is nothing outside of its marks.
 */
export function pastedQuotations(text: string): readonly PastedQuotation[] {
  const statements = statementsOf(text, paragraphsOf(text)).filter(({ depth }) => depth === 0);
  const quotations = statements.flatMap((statement) =>
    statement.slices.map((slice) => pastedAs(text, statement, slice)),
  );
  const spoken = quotations.filter(({ start, end }) => wordsForVerifying(text.slice(start, end)).length > 0);
  if (spoken.length > 0) return spoken;
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  const bare = trimmed.replace(EMPTY_MARKS, '').trim();
  const isEmpty = wordsForVerifying(bare).length === 0 || isLabel(bare);
  return isEmpty ? [] : [{ start, end: start + trimmed.length, claimed: null, quoted: false }];
}

/**
 * The words of a text without quotation marks that gives them to someone by labels or by a signature; empty if it does not.
 * Whether the name is part of what is quoted is shown by the dossier alone.
 */
export function pastedWithNames(text: string): readonly PastedQuotation[] {
  return claimedOfWhole(text)
    .filter(({ start, end }) => wordsForVerifying(text.slice(start, end)).length > 0)
    .map((found) => ({ ...found, quoted: false }));
}

function pastedAs(text: string, { speaker }: Statement, { start, end }: Slice): PastedQuotation {
  return {
    start,
    end,
    claimed:
      (speaker !== null && isName(speaker.name) ? claimOf(text, speaker) : null) ??
      besideOf(text, speaker, { start, end }),
    quoted: true,
  };
}

/** A pronoun, or a role, beside the quotation names nobody, and nor does anything else then. */
function besideOf(text: string, speaker: Speaker | null, slice: Slice): Claimed | null {
  const claimed = speaker === null ? claimedBeside(text, slice) : null;
  return claimed !== null && isName(claimed.name) ? claimed : null;
}

function claimOf(text: string, { name, mention }: Speaker): PastedQuotation['claimed'] {
  const at = nearestSlice(text, name, mention);
  return at === null ? null : { name, at, isSure: true };
}

/** "He" and "the president" claim nothing that could be checked: a few pasted lines do not show who is meant. */
function isName(words: string): boolean {
  return tokenize(words).some(({ surface, folded }) => /^\p{Lu}/u.test(surface) && !isStopWord(folded, ['en']));
}

/** Each line of a pasted text is a paragraph; it has no other structure. */
function paragraphsOf(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
