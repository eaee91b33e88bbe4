import { KIN_VOWELS, VOWELS, WEAK_SOUNDS } from '../../languages/scripts/sounds.ts';

/** One way in which a word of sounds differs from another: a sound that only one of them has, or one for another. */
type Difference = readonly [of: string, instead: string];

/** Longest word, in sounds, in which a sound left out and another vowel together make another name. */
const LONGEST_FRAGILE = 6;

/**
 * Whether two words of sounds (see `sounds.ts`) differ in two places, and this makes another name of them: a consonant and
 * another sound left out (Austria, Australia); or, in a short word, a sound left out and a vowel that transcribers do not
 * write for the other (Hull, Halle), or one sound left out of each (Potter, Pyotr); or a vowel and a consonant in each other's
 * place (Asmara, Samara), or two other sounds (Bianchi, Bianco).
 */
export function isAnotherByTwoSounds(a: string, b: string): boolean {
  const found = differencesOf(a, b);
  if (found.length !== 2) return false;
  const omitted = found.filter(([of, instead]) => of === '' || instead === '');
  const changed = found.filter(([of, instead]) => of !== '' && instead !== '');
  if (omitted.length === 2 && a.length !== b.length) {
    return omitted.some(([of, instead]) => !VOWELS.includes(of || instead) && !WEAK_SOUNDS.includes(of || instead));
  }
  if (
    changed.length === 2 &&
    changed.some(([of, instead]) => VOWELS.includes(of) !== VOWELS.includes(instead) || isOtherVowel(of, instead))
  )
    return true;
  if (Math.max(a.length, b.length) > LONGEST_FRAGILE) return false;
  if (omitted.length === 2) return true;
  return omitted.length === 1 && changed.some(([of, instead]) => isOtherVowel(of, instead));
}

function isOtherVowel(a: string, b: string): boolean {
  const areVowels = VOWELS.includes(a) && VOWELS.includes(b);
  return areVowels && !KIN_VOWELS.includes([a, b].toSorted().join(''));
}

/** The fewest differences of two words (Wagner and Fischer 1974), the last one first. */
function differencesOf(a: string, b: string): readonly Difference[] {
  const width = b.length + 1;
  const costs = new Uint8Array((a.length + 1) * width);
  const cost = (i: number, j: number): number => costs[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      const replaced = cost(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      costs[i * width + j] = i === 0 ? j : j === 0 ? i : Math.min(replaced, cost(i - 1, j) + 1, cost(i, j - 1) + 1);
    }
  }
  const found: Difference[] = [];
  for (let [i, j] = [a.length, b.length]; i > 0 || j > 0; ) {
    const [of = '', instead = ''] = [a[i - 1], b[j - 1]];
    if (i > 0 && j > 0 && cost(i, j) === cost(i - 1, j - 1) + Number(of !== instead)) {
      if (of !== instead) found.push([of, instead]);
      i -= 1;
      j -= 1;
    } else if (i > 0 && cost(i, j) === cost(i - 1, j) + 1) {
      found.push([of, '']);
      i -= 1;
    } else {
      found.push(['', instead]);
      j -= 1;
    }
  }
  return found;
}
