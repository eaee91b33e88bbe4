import type { Verdict } from '../../answering/verify/verifyAnswer.ts';
import { statementsOf } from '../../finding/statements/statements.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';

/** What was checked is a quotation of the pasted text, or all of it, and whoever is claimed to speak is named there. */
export function claimFault({ quotation, claimed }: Verdict, pasted: string): string | null {
  const blocks = [...pasted.matchAll(/[^\n]+/gu)].map((line) => ({
    kind: 'paragraph' as const,
    start: line.index,
    end: line.index + line[0].length,
  }));
  const outer = statementsOf(pasted, blocks).filter(({ depth }) => depth === 0);
  const own = outer.find(({ slices }) => slices.some(({ start }) => start === quotation.start));
  const isAll = quotation.start === pasted.indexOf(pasted.trim());
  if (own === undefined && !isAll) return 'it is not a quotation of the pasted text';
  const name = own?.speaker?.name ?? null;
  const given = name !== null && isName(name) ? name : null;
  const shown = claimed === null ? null : pasted.slice(claimed.start, claimed.end);
  // A claim that is not held against the dossier is not shown.
  return shown === given || shown === null ? null : `the pasted text names ${given ?? 'nobody'}`;
}

function isName(words: string): boolean {
  return tokenize(words).some(({ surface, folded }) => /^\p{Lu}/u.test(surface) && !isStopWord(folded, ['en']));
}
