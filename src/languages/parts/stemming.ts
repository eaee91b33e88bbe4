/**
 * The stem of a folded word. `snowball` is Snowball's algorithm for the language; a language without one, or with one that
 * needs the letters that folding has unified, does not use it.
 */
export type Stemming = (folded: string, snowball: (word: string) => string) => string;
