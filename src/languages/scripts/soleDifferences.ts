/**
 * Where in a word two spellings differ: at the first sound, at the vowel of the first syllable or before it, at the
 * last sound, or elsewhere.
 */
export type PlaceOfDifference = 'first' | 'opening' | 'inner' | 'last';

/**
 * Differences of two words that alike transcribers make although they agree in all else, with the fewest sounds that the
 * longer word has. A pair of sounds is replaced, a single sound is left out. Any other sole difference makes another
 * name: Gaza and Giza, Harrow and Jarrow.
 *
 * Chosen by how often a difference is the only one between two transcriptions of an Arabic, Russian or Hebrew name,
 * against how often it is the only one between two names of other places or families.
 */
export const SOLE_DIFFERENCES: Readonly<
  Record<PlaceOfDifference, readonly (readonly [fewest: number, sounds: string])[]>
> = {
  first: [
    [4, 'vw Tt'],
    [5, 'iy CS Ss'],
    [6, 'ou Gg'],
  ],
  opening: [
    [4, 'ou iy'],
    [5, 'h'],
    [6, 'e ei uw a'],
    [7, 'ae'],
  ],
  inner: [
    [4, 'vw Ck iy Ji Jy J Tt Gg CS cz h ou'],
    [5, 'ei eu y sz Cc uw Xh Dd e'],
    [6, 'ae cs Ss iu u'],
    [7, 'a i'],
  ],
  last: [
    [4, 'ou h vw'],
    [5, 'Ck Tt Gg sz Ss iy'],
    [6, 'e ei ae cs'],
    [7, 's t'],
  ],
};
