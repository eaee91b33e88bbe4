import { LABEL_WORDS, TIED_ARTICLES } from './allNameForms.ts';

const SMALL = [...[...TIED_ARTICLES].map((article) => `${article}-`), ...[...LABEL_WORDS].map((word) => `${word} `)];
const REST = "[\\p{L}\\p{M}.'’‘-]*";

/**
 * Source of a pattern for the label of a turn in a transcript, up to its colon: a name of at most five words, or Q and
 * A, and perhaps a remark in brackets. The first group is the name. Use it with the flag `u`.
 */
export const SPEAKER_LABEL = `((?:\\p{Lu}|\\p{Lo})${REST}(?: (?:${SMALL.join('|')}){0,2}[\\p{Lu}\\p{Lo}‘]${REST}){0,4})(?: ?\\([^)]{1,40}\\))?:`;
