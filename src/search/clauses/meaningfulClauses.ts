import { isStopWord } from '../../languages/stopWords.ts';
import { fold } from '../../text/fold.ts';
import type { Clause } from '../query/query.ts';

/** The clauses of a query without single stop words of some languages; all of them if nothing else is left to look for. */
export function meaningfulClauses(clauses: readonly Clause[], languages: ReadonlySet<string>): readonly Clause[] {
  const isEmpty = ({ alternatives, negated }: Clause): boolean =>
    !negated &&
    alternatives.every(
      ({ kind, words }) =>
        kind === 'word' && words.every((word) => isStopWord(fold(word), languages) && !isInitials(word)),
    );
  const kept = clauses.filter((clause) => !isEmpty(clause));
  return kept.some((clause) => !clause.negated) ? kept : clauses;
}

/** US, IT and WHO: all in capitals, they are not pronouns. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word);
}
