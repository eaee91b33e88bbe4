import { CUT } from './lines.ts';

/** Longest description of a picture, in UTF-16 units; Discord takes 1,024. */
const LONGEST = 900;

/** The description of a picture, cut between words if it is too long, the cut marked. */
export function alternativeOf(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return end > 0 ? `${words.slice(0, end)} ${CUT}` : CUT;
}
