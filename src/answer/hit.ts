import { z } from 'zod';
import { MATCH_LABELS } from '../search/matchLabel.ts';
import type { DeepReadonly } from './deepReadonly.ts';
import { label, passage, score, words } from './fields.ts';

export const highlightSchema = z.strictObject({
  words: words('characters that matched the query'),
  match: label(MATCH_LABELS, 'how they matched'),
});

/** The parts of a passage that a search found. */
export const hitShape = {
  passage: passage('the passage that was found'),
  highlights: z.array(highlightSchema),
  match: label(MATCH_LABELS, 'the loosest of the labels that the passage needed').nullable(),
  score: score('comparable only within one answer').nullable(),
};

export const hitSchema = z.strictObject(hitShape);

export type Highlighted = DeepReadonly<z.infer<typeof highlightSchema>>;
export type SearchHit = DeepReadonly<z.infer<typeof hitSchema>>;
