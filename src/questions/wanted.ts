import { languageOfQuestion } from '../languages/languageOfQuestion.ts';
import type { Asking, Wanted } from './asking.ts';
import { ASKING_PATTERNS } from './askingPatterns.ts';
import { readEnglish } from './englishQuestion.ts';

export type { Wanted } from './asking.ts';

/** Reads what a question asks for, in its own language. */
export function readAsking(text: string): Asking {
  const language = languageOfQuestion(text);
  if (language === 'en') return readEnglish(text);
  const patterns = ASKING_PATTERNS[language] ?? [];
  return { wanted: patterns.find(([pattern]) => pattern.test(text))?.[1] ?? 'other', nouns: [] };
}

/** Tells what a question asks for, by its words. */
export function wantedBy(text: string): Wanted {
  return readAsking(text).wanted;
}
