/** What the program knows of a script, for all languages that are written in it. */
export interface Script {
  /** One letter of the script. */
  readonly letter: RegExp;
  /** Languages among which the language of a text in this script is looked for; BCP 47 primary tags. */
  readonly languages: readonly string[];
  /** The commonest letters, in lower case. They make up more than half of any text. */
  readonly commonest?: ReadonlySet<string>;
  /** Latin letters for each letter in lower case, by the usual transcription of names. */
  readonly latin?: ReadonlyMap<string, string>;
  /** Whether the script leaves out most vowels, so that a comparison with another script must ignore vowels. */
  readonly leavesOutVowels?: boolean;
}

/** The letters of a table in which every letter is followed by its transcription; `_` is none. */
export function transcriptions(table: string): ReadonlyMap<string, string> {
  const cells = table.split(' ');
  return new Map(
    cells.flatMap((letter, place): [string, string][] =>
      place % 2 === 0 ? [[letter, (cells[place + 1] ?? '').replace('_', '')]] : [],
    ),
  );
}
