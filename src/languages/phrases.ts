/** A sequence of words; each place holds its alternatives. */
type Phrase = readonly ReadonlySet<string>[];

/** Phrases by each word with which one can begin. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** The phrases of a list: `|` between phrases, `/` between the alternatives of a word, all in lower case. */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const written of list.split('|')) {
    const phrase = written
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => new Set(word.split('/')));
    for (const first of phrase[0] ?? []) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** The number of words of the longest phrase that begins at a place; 0 if none does. */
export function lengthOfPhrase(words: readonly string[], at: number, list: Phrases): number {
  return (list.get(words[at] ?? '') ?? []).reduce(
    (longest, phrase) =>
      phrase.length > longest && phrase.every((one, step) => one.has(words[at + step] ?? '')) ? phrase.length : longest,
    0,
  );
}
