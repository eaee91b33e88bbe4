import { languageOfQuestion } from '../languages/languageOfQuestion.ts';
import { languageOf } from '../languages/list.ts';

/** A question without what is said to be polite before it; as it is if nothing else is left, or in a language without a rule for that. */
export function directly(text: string): string {
  const direct = languageOf(languageOfQuestion(text))?.withoutPoliteness?.(text) ?? text;
  return /[\p{L}\p{N}]/u.test(direct) ? direct : text;
}
