const NO_BREAK_SPACE = '\u00a0';

/**
 * Spaces that belong to a number, whatever the language: after it and before a word (`4 May`, `3 minutes`), after an
 * abbreviation (`p. 3`) or a sign (`¶ 12`), and before a year (`May 2021`).
 */
const NUMBER_AND_WORD = /(?<=\p{N}) (?=\p{L})/gu;
const SIGN_AND_NUMBER = /(?<=[\p{L}]\.|¶|§) (?=\p{N})/gu;
const WORD_AND_YEAR = /(?<=\p{L}) (?=\p{Nd}{4}(?![\p{L}\p{N}]))/gu;
/** A sentence ends here, not an abbreviation: what is before the stop is longer than any abbreviation of ours. */
const SENTENCE_END = /\p{L}{4}\.$/u;

/** The bot's own words with no-break spaces where a line must not end. Not for words of others, and not for ids. */
export function unbroken(own: string): string {
  return own
    .replace(NUMBER_AND_WORD, NO_BREAK_SPACE)
    .replace(SIGN_AND_NUMBER, (space, at: number) =>
      SENTENCE_END.test(own.slice(Math.max(0, at - 5), at)) ? space : NO_BREAK_SPACE,
    )
    .replace(WORD_AND_YEAR, NO_BREAK_SPACE);
}

/** A day in words, which is never broken. */
export function unbrokenDay(day: string): string {
  return day.replaceAll(' ', NO_BREAK_SPACE);
}
