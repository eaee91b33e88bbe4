/** The first and last letter of alphabets: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const ALPHABETS = [
  ['a', 'z'],
  ['\u03b1', '\u03c9'],
  ['\u0430', '\u044f'],
  ['\u05d0', '\u05ea'],
  ['\u0627', '\u064a'],
] as const;

/** The letters of the alphabet of a letter, as far as its block of Unicode has them in a row. */
export function lettersBeside(letter: string): readonly string[] {
  const [from, to] = ALPHABETS.find(([low, high]) => letter >= low && letter <= high) ?? ['', ''];
  if (from === '') return [];
  const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: high - low + 1 }, (_, at) => String.fromCharCode(low + at));
}
