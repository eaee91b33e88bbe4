/**
 * Endings of folded Turkish nouns and verbs, by the least that must be left of the word. Folding has made ı of i, ü of u
 * and so on, so each is listed in its two or three plain forms; longer endings are met by taking off several.
 */
const ENDINGS: readonly (readonly [shortest: number, endings: readonly string[]])[] = [
  [3, 'lerin larin leri lari ler lar'.split(' ')],
  [3, 'nin nun den dan ten tan sin sun'.split(' ')],
  [
    3,
    'misti mustu miyor muyor iyordu uyordu iyor uyor mistir mustur mis mus dir dur tir tur ydi ydu di du ti tu'.split(
      ' ',
    ),
  ],
  [4, 'si su yi yu ya ye de da te ta na ne ni nu in un'.split(' ')],
  [4, ['i', 'u', 'a', 'e']],
];
/** Consonants that soften before a vowel: kitap, kitabı. */
const HARD: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' };

/**
 * The light stem of a folded Turkish word: endings of number, possession, case and past taken off, one after another.
 * Snowball's stemmer goes by vowel harmony, which folding has taken away: it would leave “tüpler” whole and make “so” of
 * “söndü”.
 */
export function turkishStem(folded: string): string {
  let word = folded;
  for (;;) {
    const ending = endingOf(word);
    if (ending === null) break;
    word = word.slice(0, -ending.length);
  }
  const last = word.at(-1) ?? '';
  return word.length >= SHORTEST_HARDENED && Object.hasOwn(HARD, last)
    ? word.slice(0, -1) + (HARD[last] ?? last)
    : word;
}

/** Short words end in soft consonants of their own: ad, od. */
const SHORTEST_HARDENED = 4;

function endingOf(word: string): string | null {
  for (const [shortest, endings] of ENDINGS) {
    const found = endings.find((ending) => word.endsWith(ending) && word.length - ending.length >= shortest);
    if (found !== undefined) return found;
  }
  return null;
}
