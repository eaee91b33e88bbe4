import { RESPELLINGS } from '../../languages/scripts/sounds.ts';

/** A soft c must not become k again in a later replacement. */
const SOFT_C = '\u0001';

/** The sounds of a word in the letters a–z, one character each; a doubled sound counts once. */
export function soundsOf(latin: string): string {
  let word = latin;
  for (const [pattern, sound] of RESPELLINGS) word = word.replace(pattern, sound === 'c' ? SOFT_C : sound);
  return word.replaceAll(SOFT_C, 'c').replace(/(.)\1+/g, '$1');
}
