/**
 * A word as a string of sounds, one character each: vowels `a e i o u`, consonants in small letters as in English, and
 * S (sh), C (ch), X (kh), G (gh), Z (zh), J (j, dj), T (th), D (dh), c (a c or ts that may be s or k).
 */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ee|ie/g, 'i'],
  [/oo|ou/g, 'u'],
  [/y(?![aeiou])/g, 'i'],
  [/shch|schtsch/g, 'S'],
  [/tsch|tch|tsh|cz|tj(?=.)/g, 'C'],
  [/sch|sh|sz/g, 'S'],
  [/dsch|dzh|dj|dg(?=[eiy])/g, 'J'],
  [/ch/g, 'C'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/zh/g, 'Z'],
  [/j/g, 'J'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/tz|ts|zz|c(?=[eiy])/g, 'c'],
  [/ck|cc|q|c/g, 'k'],
  [/x/g, 'ks'],
];
/** Small c is taken twice above: as ts and before e, i, y it must not become k again. */
const SOFT_C = '\u0001';

/** Turns a word of the letters a–z into its sounds. */
export function soundsOf(latin: string): string {
  let word = latin;
  for (const [pattern, sound] of RESPELLINGS) word = word.replace(pattern, sound === 'c' ? SOFT_C : sound);
  return word.replaceAll(SOFT_C, 'c').replace(/(.)\1+/g, '$1');
}
