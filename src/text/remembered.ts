/** Words remembered for each function; when that many are there, all are forgotten. */
const MOST_REMEMBERED = 100_000;

/** A pure function of a word that remembers its results: a text repeats its words. */
export function remembered(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      result = compute(word);
      known.set(word, result);
    }
    return result;
  };
}
