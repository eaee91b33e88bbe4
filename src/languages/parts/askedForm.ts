import type { AskedForm } from './asking.ts';

/** The form in which a question in the language asks for its time or number; null if the question does not say. */
export type AskedFormReader = (question: string) => AskedForm | null;

/**
 * Reads the form by the first of the patterns that fits. Each pattern names a question word and what it governs, so that
 * “how many people thought the plan was fine” asks for a count, although a fine is money.
 */
export function byForms(patterns: readonly (readonly [AskedForm, RegExp])[]): AskedFormReader {
  return (question) => patterns.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}
