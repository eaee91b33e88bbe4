import { AsyncLocalStorage } from 'node:async_hooks';
import { english } from './en/english.ts';
import { DEFAULT_LANGUAGE, type Language } from './language.ts';
import type { Wording } from './translation.ts';

interface Spoken {
  readonly language: Language;
  readonly words: Wording;
}

/** The catalogues are loaded with the first reader who needs them. */
const LOADERS: Readonly<Record<Language, () => Wording | Promise<Wording>>> = {
  en: () => english,
  de: async () => (await import('./de/german.ts')).german,
  es: async () => (await import('./es/spanish.ts')).spanish,
  fr: async () => (await import('./fr/french.ts')).french,
  ru: async () => (await import('./ru/russian.ts')).russian,
  ar: async () => (await import('./ar/arabic.ts')).arabic,
  tr: async () => (await import('./tr/turkish.ts')).turkish,
  zh: async () => (await import('./zh/chinese.ts')).chinese,
};

const DEFAULT: Spoken = { language: DEFAULT_LANGUAGE, words: english };
const spoken = new AsyncLocalStorage<Spoken>();

/**
 * Does something while the bot speaks a language: all that the work says, also after it has waited, is in that language. Other
 * work that runs meanwhile is not touched. The language is kept as the context of an asynchronous call, as programs keep the
 * request that a line of the log is about, since nearly every function of views and answers has something to say.
 */
export async function speaking<Result>(language: Language, work: () => Result | Promise<Result>): Promise<Result> {
  const loading = LOADERS[language]();
  // English is there already: what is done in it begins at once.
  const words = loading instanceof Promise ? await loading : loading;
  return spoken.run({ language, words }, work);
}

/** The same with a catalogue that is given, such as one of a test. */
export function speakingWords<Result>(words: Wording, work: () => Result): Result {
  return spoken.run({ language: languageSpoken(), words }, work);
}

/** The language that is spoken now. */
export function languageSpoken(): Language {
  return (spoken.getStore() ?? DEFAULT).language;
}

/** The words in which the bot speaks now. */
export function wordsSpoken(): Wording {
  return (spoken.getStore() ?? DEFAULT).words;
}
