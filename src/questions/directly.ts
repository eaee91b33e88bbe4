import { languageOfQuestion } from '../languages/languageOfQuestion.ts';
import { languageOf } from '../languages/list.ts';

/** A question without what is said to be polite before it; as it is in a language that has no rule for that. */
export function directly(text: string): string {
  return languageOf(languageOfQuestion(text))?.withoutPoliteness?.(text) ?? text;
}
