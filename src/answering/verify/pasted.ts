import type { Block } from '../../dossier/document.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { Speaker } from '../../finding/statements/speaker.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { statementsOf } from '../../finding/statements/statements.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { nearestSlice } from '../../text/nearestSlice.ts';
import { tokenize } from '../../text/tokens.ts';
import { type CheckedWord, wordsForVerifying } from './wordsForVerifying.ts';

/** One thing to check: words of the pasted text, and who is said there to have spoken them. */
export interface PastedQuotation extends Slice {
  readonly claimed: { readonly name: string; readonly at: Slice } | null;
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
  return trimmed === '' ? [] : [{ start, end: start + trimmed.length, claimed: null, quoted: false }];
}

function pastedAs(text: string, { speaker }: Statement, { start, end }: Slice): PastedQuotation {
  return {
    start,
    end,
    claimed: speaker !== null && isName(speaker.name) ? claimOf(text, speaker) : null,
    quoted: true,
  };
}

function claimOf(text: string, { name, mention }: Speaker): PastedQuotation['claimed'] {
  const at = nearestSlice(text, name, mention);
  return at === null ? null : { name, at };
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
