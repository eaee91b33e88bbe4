import { languageOfQuestion } from '../language/languageOfQuestion.ts';
import { ASKING_PATTERNS } from './askingPatterns.ts';
import { readEnglish } from './englishQuestion.ts';

/** What a question asks for. */
export type Wanted =
  | 'person'
  | 'body'
  | 'place'
  | 'time'
  | 'number'
  | 'statement'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'list'
  | 'yes or no'
  | 'other';

/** What a question asks for, and the nouns that say of what kind it is to be: “which treaty”, “what Dutch painter”. */
export interface Asking {
  readonly wanted: Wanted;
  /** Folded; the likeliest to name the kind comes last. */
  readonly nouns: readonly string[];
}

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
