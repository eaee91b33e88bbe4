import { detect } from 'tinyld';
import { languageOfShortText } from '../../languages/languageOfShortText.ts';
import { SCRIPTS } from '../../languages/scripts/list.ts';
import { smallWordShares } from '../../languages/smallWordShares.ts';

/** A text with fewer letters is too short for a guess by its letters. */
const MIN_LETTERS = 150;
/** In a text with fewer letters, many of which are of names, small words show more than the letters. */
const MIN_LONG = 600;
/** A longer sample makes the guess no better, in UTF-16 units. */
const SAMPLE_LENGTH = 4000;

/** Least share of its own small words in a text of a language; Turkish has endings instead of many of them. */
const LEAST_SHARE = 0.12;
const LEAST_SHARE_WITH_ENDINGS = 0.1;
/** A language is likely if its small words are nearly as frequent as those of the likeliest. */
const NEARLY = 0.85;
/** The likeliest language is named against the detector if so many words are its small words, and so much more than others. */
const CLEAR_SHARE = 0.35;
const CLEAR_MARGIN = 1.2;
/** A letter of Azerbaijani, which the detector takes for Turkish. */
const NOT_TURKISH = /\u0259/iu;

const scripts = SCRIPTS.map(({ letter, languages }) => ({
  letters: new RegExp(letter, 'gu'),
  only: [...languages],
}));

/**
 * The likely language of a text as its primary tag (`en`), by its small words if the text is short; undefined if it is
 * too short for both, or in a language that the detector does not know: it always names one. Short texts mislead the detector across scripts, so it may only choose among the languages of the
 * text's own script. English has no tag in a text that is too short for a guess by its letters: its rules also serve texts
 * of no known language.
 */
export function detectedLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const short = letters < MIN_LONG ? languageOfShortText(sample) : undefined;
  if (letters < MIN_LETTERS) return short === 'en' ? undefined : short;
  const own = scripts.find((script) => (sample.match(script.letters)?.length ?? 0) > letters / 2);
  const isLatin = own === undefined || own.only.includes('en');
  if (short !== undefined) return isLatin ? borneOut(short, sample) : short;
  const language = detect(sample, own === undefined ? {} : { only: own.only });
  if (!isLatin) return language === '' ? undefined : language;
  return borneOut(language, sample);
}

/** The language in Latin script that the small words of the text bear out; undefined if they speak against the guess. */
function borneOut(guess: string, sample: string): string | undefined {
  const shares = smallWordShares(sample);
  const [[likeliest, best] = ['', 0], [, second] = ['', 0]] = [...shares].toSorted((a, b) => b[1] - a[1]);
  const share = shares.get(guess);
  if (guess === 'tr') return !NOT_TURKISH.test(sample) && (share ?? 0) >= LEAST_SHARE_WITH_ENDINGS ? guess : undefined;
  if (share !== undefined && share >= LEAST_SHARE && share >= best * NEARLY) return guess;
  if (best >= CLEAR_SHARE && best >= second * CLEAR_MARGIN) return likeliest;
  // A language without a list of small words is one only if no list fits.
  return share === undefined && guess !== '' && best < LEAST_SHARE ? guess : undefined;
}
