import { GAP } from './fragments.ts';
import type { Meaning } from './reading.ts';
import { type Shape, shape } from './shape.ts';

function vague(rule: string): () => Meaning {
  return () => ({ kind: 'vague', rule });
}

/** Words that name the present, the past or the future without bounds: found, and left unresolved. */
export const VAGUE_SHAPES: readonly Shape[] = [
  shape(
    `(?:(?:right|just|until|by|even)${GAP})?now|currently|nowadays|these${GAP}days|at${GAP}present|presently`,
    vague('the present, without bounds'),
  ),
  shape(
    `(?:more${GAP})?recently|(?:recent|past)${GAP}years|lately|the${GAP}recent${GAP}past`,
    vague('the past, without bounds'),
  ),
  shape(
    `the${GAP}past(?=[,.;:!?)]|${GAP}(?:and|but|has|have|that|was|is|the|to|it|as|because|when|with|by))`,
    vague('the past, without bounds'),
  ),
  shape(
    `(?:the${GAP})?(?:near|distant)${GAP}future|the${GAP}future|(?<!as${GAP})soon(?!${GAP}(?:as|after))`,
    vague('the future, without bounds'),
  ),
];
