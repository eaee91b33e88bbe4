import { contains, overlaps, type Slice } from '../../../dossier/slice.ts';
import type { Clause } from '../../../finding/clauses/clause.ts';
import type { Hit, MetClause } from '../../../search/hit.ts';
import { mainClauseAround } from '../../spans/clauseAround.ts';

/** What a word of the question counts by where a passage has it, beside a stretch that may be what is asked for. */
const WORTH = {
  /** In the clause of the stretch. */
  own: 1,
  /** Elsewhere in its sentence. */
  sentence: 0.8,
  /** In the sentence before, which this one may go on about. */
  before: 0.6,
  /** The same if this one opens with a pronoun for what that one names. */
  continued: 0.9,
  /** Elsewhere in the passage, in the headings above or in the title. */
  around: 0.45,
} as const;

/** Where a stretch is: its sentence, the one before, and the clauses of its sentence. */
export interface Setting {
  readonly sentence: Slice;
  readonly before: Slice | null;
  readonly clauses: readonly Clause[];
  /** Whether the sentence opens with a pronoun. */
  readonly goesOn: boolean;
}

/**
 * How closely the words of a question are tied to a stretch of a sentence, from 0 to 1: by weight, and by whether they are in its
 * own clause. 1 if no words are left to look for. `isMeant` chooses the words that count.
 */
export function tieOf(
  hit: Pick<Hit, 'byClause' | 'words' | 'document'>,
  stretch: Slice,
  { sentence, before, clauses, goesOn }: Setting,
  isMeant: (clause: MetClause) => boolean,
): number {
  const meant = hit.byClause.filter(isMeant);
  const all = meant.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 1;
  const own = clauseOf(stretch, clauses);
  // What a joint of the sentence parts from the stretch is read as of its clause only if that is said of a shared subject.
  const main = mainClauseAround(hit.document.standing, sentence, stretch);
  const parts = own === null ? [main] : partsOf(own).filter((part) => contains(main, part) || isShared(own, part));
  const worthOf = ({ highlights, inHead, words }: MetClause): number => {
    // A stretch that is asked for says what the question does not.
    const outside = highlights.filter((one) => !contains(stretch, one));
    const isIn = (slice: Slice): boolean => outside.some((one) => contains(slice, one));
    if (parts.some(isIn)) return WORTH.own;
    if (isIn(sentence)) return WORTH.sentence;
    if (before !== null && isIn(before)) return goesOn ? WORTH.continued : WORTH.before;
    const isAround = highlights.length > 0 || inHead.length > 0 || words.some((word) => hit.words.around.has(word));
    return isAround ? WORTH.around : 0;
  };
  return meant.reduce((sum, one) => sum + one.weight * worthOf(one), 0) / all;
}

/** The closest that any stretch of a passage can be tied to the words of a question, from 0 to 1; nothing is parsed for it. */
export function closestTie(
  { byClause, words: { around } }: Pick<Hit, 'byClause' | 'words'>,
  isMeant: (clause: MetClause) => boolean,
): number {
  const meant = byClause.filter(isMeant);
  const all = meant.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 1;
  const worthOf = ({ highlights, inHead, words }: MetClause): number => {
    if (highlights.length > 0) return WORTH.own;
    return inHead.length > 0 || words.some((word) => around.has(word)) ? WORTH.around : 0;
  };
  return meant.reduce((sum, one) => sum + one.weight * worthOf(one), 0) / all;
}

/** The innermost clause that a stretch is in, or null if it is in none. */
export function clauseOf(stretch: Slice, clauses: readonly Clause[]): Clause | null {
  const around = clauses.filter((clause) => partsOf(clause).some((part) => overlaps(part, stretch)));
  return around.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

/** The verb of a clause and what depends on it. */
function partsOf({ verb, subject, objects, agent, adjuncts }: Clause): readonly Slice[] {
  return [verb, subject, agent, ...objects, ...adjuncts].filter((part) => part !== null);
}

function isShared({ subject, isSubjectShared }: Clause, part: Slice): boolean {
  return isSubjectShared && part === subject;
}

function lengthOf(clause: Clause): number {
  return partsOf(clause).reduce((sum, { start, end }) => sum + end - start, 0);
}
