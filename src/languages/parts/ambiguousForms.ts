/**
 * Forms of words (folded) that are also words of their own or names, each with the base form (folded) of the word that they
 * may belong to: “rose” may be of “rise”. Stems keep them apart; only a search may join them.
 */
export type AmbiguousForms = ReadonlyMap<string, string>;
