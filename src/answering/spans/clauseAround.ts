import { contains, type Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { rememberedIn } from './rememberedIn.ts';

const JOINING = alternatives(({ clauses }) => clauses?.joining);
const PARTING = alternatives(({ clauses }) => clauses?.parting);
/** What is between two clauses: a mark, a comma before a word that joins them, or a word that opens one. */
const BETWEEN = new RegExp(`[;:…—–()]\\s|,\\s(?:${JOINING}|${PARTING})\\s|\\s${PARTING}\\s`, 'gu');

/** What is between two clauses of the same rank. */
const JOINT = new RegExp(`[;:…]\\s|,\\s${JOINING}\\s`, 'gu');

const jointsIn = rememberedIn((sentence): readonly Slice[] =>
  [...sentence.matchAll(JOINT)].map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
);

const bordersIn = rememberedIn((sentence): readonly Slice[] =>
  [...sentence.matchAll(BETWEEN)].map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
);

/** The clause of a sentence that a slice is in, as far as marks and small words show it. */
export function clauseAround(text: string, sentence: Slice, { start, end }: Slice): Slice {
  return between(bordersIn(text, sentence), sentence, { start, end });
}

/** The same, with the clauses that depend on it and the one that it depends on. */
export function mainClauseAround(text: string, sentence: Slice, slice: Slice): Slice {
  return between(jointsIn(text, sentence), sentence, slice);
}

function between(borders: readonly Slice[], sentence: Slice, { start, end }: Slice): Slice {
  return {
    start: borders.findLast((border) => border.end <= start)?.end ?? sentence.start,
    end: borders.find((border) => border.start >= end)?.start ?? sentence.end,
  };
}

/** The share of some slices that are within another; 0 if there are none. */
export function shareWithin(slices: readonly Slice[], around: Slice): number {
  return slices.length === 0 ? 0 : slices.filter((one) => contains(around, one)).length / slices.length;
}
