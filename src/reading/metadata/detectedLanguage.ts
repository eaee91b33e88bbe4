import { detect } from 'tinyld';
import { languageOfShortText } from '../../languages/languageOfShortText.ts';
import { SCRIPTS } from '../../languages/scripts/list.ts';

/** A text with fewer letters is too short for a guess by its letters. */
const MIN_LETTERS = 150;
/** In a text with fewer letters, many of which are of names, small words show more than the letters. */
const MIN_LONG = 600;
/** A longer sample makes the guess no better, in UTF-16 units. */
const SAMPLE_LENGTH = 4000;

const scripts = SCRIPTS.map(({ letter, languages }) => ({
  letters: new RegExp(letter, 'gu'),
  only: [...languages],
}));

/**
 * The likely language of a text as its primary tag (`en`), by its small words if the text is short; undefined if it is
 * too short for both. Short texts mislead the detector across scripts, so it may only choose among the languages of the
 * text's own script. English has no tag in a text that is too short for a guess by its letters: its rules also serve texts
 * of no known language.
 */
export function detectedLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const short = letters < MIN_LONG ? languageOfShortText(sample) : undefined;
  if (letters < MIN_LETTERS) return short === 'en' ? undefined : short;
  if (short !== undefined) return short;
  const own = scripts.find((script) => (sample.match(script.letters)?.length ?? 0) > letters / 2);
  const language = detect(sample, own === undefined ? {} : { only: own.only });
  return language === '' ? undefined : language;
}
