import { createHash } from 'node:crypto';

/** How much of the hash is kept, in characters of base64: 132 bits, too many to meet by chance. */
const LENGTH = 22;

/** Each quotation mark, of whatever language and however typed, is this one; a row of them is one. */
const QUOTATION_MARKS = /["'`´‘-‟‹›«»「」『』＂＇]+/gu;
/** Hyphens, dashes, minus signs and bars, each of whatever length; two hyphens are a dash. */
const DASHES = /[-‐-―−﹘﹣－]+/gu;
/** What is not seen: blanks of every kind, soft hyphens, joiners that only guide line breaks, marks of direction. */
const UNSEEN = /[\s\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
/** Letters that type sets as one. Of the whole text NFKC would fold more, such as the exponent of 10 squared. */
const LIGATURES = /[\ufb00-\ufb06]/gu;

/**
 * A short text that is the same for two passages that say the same in the same words, however they are wrapped, spaced and typeset.
 * Another letter, digit, capital or punctuation mark makes another one.
 */
export function likenessOf(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(UNSEEN, '')
    .replaceAll('…', '...')
    .replace(DASHES, '-')
    .replace(QUOTATION_MARKS, "'");
  return createHash('sha256').update(plain, 'utf8').digest('base64url').slice(0, LENGTH);
}
