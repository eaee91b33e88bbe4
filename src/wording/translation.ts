import type { english } from './en/english.ts';

/** The shape of a catalogue: its sentences may be any text, whatever they are in English. */
type Shape<Words> = Words extends (...given: never[]) => unknown
  ? Words
  : Words extends string
    ? string
    : Words extends readonly (infer Item)[]
      ? readonly Shape<Item>[]
      : { readonly [Key in keyof Words]: Shape<Words[Key]> };

type Part<Words> = Words extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? Words
  : { readonly [Key in keyof Words]?: Part<Words[Key]> };

/**
 * Everything that the bot says of its own, by topic: what the folder of a language has.
 *
 * Every sentence and label that the bot shows to people is here: notes in answers, errors that say what to do next,
 * buttons and dialogues, what commands and options are for, how dates are written, why a file is not read. Elsewhere are
 * only: lines of the log, errors of the bot itself and faults of the configuration, which the operator reads;
 * descriptions of fields for programs that read the JSON; the labels of Discord, and the sandbox, which stands for
 * Discord; identifiers, such as names of commands and values of enumerations. A test holds this.
 */
export type Wording = Shape<typeof english>;

/** The same in another language. What is missing is said in English. */
export type Translation = Part<Wording>;

/** The catalogue with a translation in the place of its English words, as far as that goes. */
export function translated(words: Wording, translation: Translation): Wording {
  // Sound: what is put in has the type of what it replaces.
  return filled(words, translation) as Wording;
}

function filled(words: object, translation: object): object {
  const own = new Map(Object.entries(translation));
  return Object.fromEntries(
    Object.entries(words).map(([key, word]: [string, unknown]) => {
      const other: unknown = own.get(key);
      const isGroup = isRecord(word) && isRecord(other);
      return [key, isGroup ? filled(word, other) : (other ?? word)];
    }),
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
