import { languageOfQuestion } from '../languages/languageOfQuestion.ts';
import { languageOf } from '../languages/list.ts';
import type { AskedForm } from '../languages/parts/asking.ts';

/**
 * The form in which a question wants its time or number, by its question word and what that governs; null if it does not
 * say. A count of things has no form.
 */
export function askedForm(text: string): AskedForm | null {
  return languageOf(languageOfQuestion(text))?.askedForm?.(text) ?? null;
}
