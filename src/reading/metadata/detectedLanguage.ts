import { detect } from 'tinyld';

/** Under so many letters a guess at the language is worth nothing. */
const MIN_LETTERS = 150;
/** Over so many UTF-16 units the guess gets no better. */
const SAMPLE_LENGTH = 4000;

/** Short texts mislead the detector across scripts, so it may only choose among the languages of the text's own. */
const languagesByScript: readonly { readonly letter: RegExp; readonly only: string }[] = [
  {
    letter: /\p{Script=Latin}/gu,
    only: 'en de fr es pt it nl sv da no fi is pl cs sk hu ro hr sl lt lv et tr az id vi ca eu ga cy sq af tl eo',
  },
  { letter: /\p{Script=Cyrillic}/gu, only: 'ru uk be bg mk sr kk tt' },
  { letter: /\p{Script=Arabic}/gu, only: 'ar fa ur' },
  { letter: /\p{Script=Hebrew}/gu, only: 'he yi' },
  { letter: /\p{Script=Devanagari}/gu, only: 'hi mr' },
  { letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, only: 'zh ja' },
];

/** The likely language of a text as its primary tag (`en`), or undefined where the text is too short to tell. */
export function detectedLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return undefined;
  const own = languagesByScript.find(({ letter }) => (sample.match(letter)?.length ?? 0) > letters / 2);
  const language = detect(sample, own === undefined ? {} : { only: own.only.split(' ') });
  return language === '' ? undefined : language;
}
