import { isMeantAlone } from '../../clauses/isMeantAlone.ts';
import type { FindOptions, Plan } from '../../engine.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/**
 * Whether the stems of a passage decide if it meets a plan. They do not for phrases, exclusions and words in quotation
 * marks, nor if a stem is shared by forms that are not meant.
 */
export function isDecidedByStems(plan: Plan, { inQuotes = false }: FindOptions, vocabulary: Vocabulary): boolean {
  return plan.without.length === 0 && !inQuotes && isMeantAlone(plan, vocabulary);
}

/** Whether a plan looks for a phrase. */
export function holdsPhrase({ clauses }: Plan): boolean {
  return clauses.some(({ alternatives }) => alternatives.some(({ kind }) => kind === 'phrase'));
}
