import { languageOfQuestion } from '../languages/languageOfQuestion.ts';
import { languageOf } from '../languages/list.ts';
import type { Asking, Wanted } from '../languages/parts/asking.ts';

/** Reads what a question asks for, in its own language. */
export function readAsking(text: string): Asking {
  return languageOf(languageOfQuestion(text))?.asking?.(text) ?? { wanted: 'other', nouns: [] };
}

/** What a question asks for, by its words. */
export function wantedBy(text: string): Wanted {
  return readAsking(text).wanted;
}
