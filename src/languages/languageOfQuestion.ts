import { tokenize } from '../text/tokens.ts';
import { askingWords } from './questionWords.ts';
import { isStopWord } from './stopWords.ts';

/** Scripts that tell the language, as far as documents are analysed. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Hebrew}/u, 'he'],
];

/** Languages of the Latin script whose small words are known; the first wins where several fit alike. */
const LATIN = ['en', 'de', 'es', 'tr'] as const;

/** A word to ask with tells more than another small word, which several languages may share. */
const ASKING_COUNTS = 2;

/**
 * The language (primary tag) in which a question is put, by its script and its small words: a question is too short for
 * statistics of letters. English where nothing tells.
 */
export function languageOfQuestion(text: string): string {
  const script = SCRIPTS.find(([letter]) => letter.test(text));
  if (script !== undefined) return script[1];
  const words = tokenize(text).map(({ folded }) => folded);
  // Without a mark of its own language a telegram needs more than one word that is also a name: “kim letter”.
  let best = 'en';
  let most = /[?¿]|[^\p{ASCII}\p{P}\s]/u.test(text) ? 0 : ASKING_COUNTS;
  for (const language of LATIN) {
    const score = words.reduce(
      (sum, word) => sum + (askingWords(language).has(word) ? ASKING_COUNTS : isStopWord(word, [language]) ? 1 : 0),
      0,
    );
    if (score > most || (language === 'en' && score === most)) {
      best = language;
      most = score;
    }
  }
  return best;
}
