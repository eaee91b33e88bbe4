/** The words that mean the opposite of a word, by that word, each in both directions. All are folded base forms. */
export type OppositeWords = ReadonlyMap<string, ReadonlySet<string>>;
