import { detect } from 'tinyld';
import { SCRIPTS } from '../../languages/scripts/list.ts';

/** A text with fewer letters is too short for a guess at its language. */
const MIN_LETTERS = 150;
/** A longer sample makes the guess no better, in UTF-16 units. */
const SAMPLE_LENGTH = 4000;

const scripts = SCRIPTS.map(({ letter, languages }) => ({
  letters: new RegExp(letter, 'gu'),
  only: [...languages],
}));

/**
 * The likely language of a text as its primary tag (`en`); undefined if the text is too short. Short texts mislead the
 * detector across scripts, so it may only choose among the languages of the text's own script.
 */
export function detectedLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return undefined;
  const own = scripts.find((script) => (sample.match(script.letters)?.length ?? 0) > letters / 2);
  const language = detect(sample, own === undefined ? {} : { only: own.only });
  return language === '' ? undefined : language;
}
