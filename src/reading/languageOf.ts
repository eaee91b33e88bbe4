import { detect } from 'tinyld';

/** Under so many letters a guess at the language is worth nothing. */
const MIN_LETTERS = 80;
/** Over so many UTF-16 units the guess gets no better. */
const SAMPLE_LENGTH = 4000;

/** The likely language of a text as its primary tag (`en`), or undefined where the text is too short to tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return undefined;
  const language = detect(sample);
  return language === '' ? undefined : language;
}
