import type { CueWords } from './cueWords.ts';
import type { FunctionWords } from './functionWords.ts';
import type { PersonWords } from './personWords.ts';

/** What a language contributes to finding statements and their speakers. */
export interface SpeechLexicon extends CueWords, FunctionWords, PersonWords {
  /** Whether the weights of speakers were fitted on texts of this language; otherwise they are trusted less. */
  readonly isFitted: boolean;
}
