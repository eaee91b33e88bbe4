import { tokenize } from '../text/tokens.ts';
import { LANGUAGES, languageOf } from './list.ts';
import { isStopWord } from './stopWords.ts';

/** Scripts that show the language. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Hebrew}/u, 'he'],
];

/** Languages that their script does not show and whose question words are known; if several fit alike, the first wins. */
const BY_WORDS: readonly string[] = LANGUAGES.filter(
  ({ tag, questionWords }) => questionWords !== undefined && !SCRIPTS.some(([, language]) => language === tag),
).map(({ tag }) => tag);

/** A word to ask with shows more than another small word, which several languages may share. */
const ASKING_COUNTS = 2;

/**
 * The language (primary tag) in which a question is put, by its script and its small words: a question is too short for
 * statistics of letters. English if nothing shows the language.
 */
export function languageOfQuestion(text: string): string {
  const script = SCRIPTS.find(([letter]) => letter.test(text));
  if (script !== undefined) return script[1];
  const words = tokenize(text).map(({ folded }) => folded);
  // Without a mark of its own language a telegram needs more than one word that is also a name: “kim letter”.
  let best = 'en';
  let most = /[?¿]|[^\p{ASCII}\p{P}\s]/u.test(text) ? 0 : ASKING_COUNTS;
  for (const language of BY_WORDS) {
    const asking = languageOf(language)?.questionWords?.asking;
    const small = words.reduce(
      (sum, word) => sum + (asking?.has(word) === true ? ASKING_COUNTS : isStopWord(word, [language]) ? 1 : 0),
      0,
    );
    const score = small > 0 && hasVerb(words, language) ? small + 1 : small;
    if (score > most || (language === 'en' && score === most)) {
      best = language;
      most = score;
    }
  }
  return best;
}

/** Whether a word is surely a verb of the language: "Was Vane charged?" asks in no language but that of the verb. */
function hasVerb(words: readonly string[], language: string): boolean {
  const forms = languageOf(language)?.clauseGrammar?.verbForms;
  return (
    forms !== undefined && words.some((word) => forms(word).some(({ isKnown, isNounLike }) => isKnown && !isNounLike))
  );
}
