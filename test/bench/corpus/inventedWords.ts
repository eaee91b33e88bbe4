/** The syllables of which a language's invented words are made. */
export interface Sounds {
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
  readonly codas: readonly string[];
}

/** How many words of two syllables can be made. */
export function wordsOf({ onsets, vowels, codas }: Sounds): number {
  return (onsets.length * vowels.length * codas.length) ** 2;
}

/** A prime by which ranks are spread over all words, so that neighbouring ranks do not resemble each other. */
const SPREAD = 7_368_787;

/** The invented word of two syllables at a rank below {@link wordsOf}. Two ranks share a word only if their syllables run together. */
export function inventedWord(rank: number, sounds: Sounds): string {
  const total = wordsOf(sounds);
  const number = (rank * SPREAD + 13) % total;
  const perSyllable = Math.sqrt(total);
  return syllable(Math.floor(number / perSyllable), sounds) + syllable(number % perSyllable, sounds);
}

function syllable(number: number, { onsets, vowels, codas }: Sounds): string {
  const onset = onsets[number % onsets.length] ?? '';
  const rest = Math.floor(number / onsets.length);
  return onset + (vowels[rest % vowels.length] ?? '') + (codas[Math.floor(rest / vowels.length)] ?? '');
}
