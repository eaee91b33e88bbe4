/** For each opening mark the marks that close it. */
export type MarkPairs = Readonly<Record<string, readonly string[]>>;

/**
 * The marks of every language at once: dossiers mix them, and a typist's keyboard says more than the language does.
 * Straight marks open and close alike, so their place decides.
 */
export const MARK_PAIRS: MarkPairs = {
  '“': ['”', '"'],
  '„': ['“', '”', '"'],
  '‟': ['”', '"'],
  '〝': ['〞', '〟'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '›': ['‹'],
  '「': ['」'],
  '『': ['』'],
  '"': ['"', '”'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  "'": ["'", '’'],
  // Two single marks in a row, typed or wired for a double one.
  "''": ["''"],
  '``': ["''", '``'],
};

/**
 * What a language does otherwise. Swedish and Finnish open with the mark that closes elsewhere; Hebrew has typists
 * who close with the opening mark.
 */
const DIFFERENCES: Readonly<Record<string, MarkPairs>> = {
  sv: { '”': ['”'] },
  fi: { '”': ['”'] },
  he: { '“': ['”', '"', '“'] },
};

/** Marks that open wherever they stand: nothing else is meant by them. */
export const SURE_OPENERS = '„“‟«‹「『〝';

/** The pairs of a language (BCP 47 primary tag). */
export function markPairsOf(language: string | undefined): MarkPairs {
  const differences = language === undefined ? undefined : DIFFERENCES[language];
  return differences === undefined ? MARK_PAIRS : { ...MARK_PAIRS, ...differences };
}
