import { createHash } from 'node:crypto';

/** OpenSearch takes no term of more bytes than 32,766; longer ones than this are no words, and are told apart by a digest. */
const LONGEST = 1_000;
/** So much of a long one is left to be read by people. */
const KEPT = 200;

/** A folded word or stem as the index has it. A long one is cut, with a digest of all of it. */
export function termKey(word: string): string {
  if (word.length <= LONGEST) return word;
  return `${word.slice(0, KEPT)}…${createHash('sha256').update(word).digest('hex')}`;
}
