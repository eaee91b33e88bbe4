/**
 * The sounds of names in Latin letters, one character each: vowels `a e i o u`, consonants in small letters as in
 * English, and S (sh), C (ch), X (kh), G (gh), Z (zh), J (j, dj), T (th), D (dh), c (a c or ts that may be s or k).
 */
export const SOUNDS = 'abcdefghijklmnopqrstuvwxyzSCXGZJTD';

export const VOWELS = 'aeiouy';

/** Pairs of vowels of which transcribers write either, in the order of the alphabet. */
export const KIN_VOWELS = ['ae', 'ei', 'eu', 'iy', 'ou'];

/** Consonants that transcribers often leave out. */
export const WEAK_SOUNDS = 'hJw';

/** How names in Latin letters spell the sounds: patterns that are replaced one after the other. */
export const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
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

/**
 * Classes of consonants that transcribers write for one another, each under the letter of its class. J can be a y,
 * which is left out, and counts as an S.
 */
export const CONSONANT_CLASSES: Readonly<Record<string, string>> = {
  P: 'bpfvw',
  K: 'kgqXG',
  S: 'csSzZCJ',
  T: 'tdTD',
  N: 'mn',
  L: 'l',
  R: 'r',
};

/** The ending that makes a woman's name of a man's in many languages: Amir, Amira; Putin, Putina. */
export const FEMALE_ENDING = /(?:a|ah|eh)$/u;
