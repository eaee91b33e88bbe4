import { RANKING_SETTINGS } from '../../ranking/settings.ts';

/** What a word in a heading counts beside one in the text. */
export const HEADING_WEIGHT = RANKING_SETTINGS.heading.field;

/** The same of the title. It is about the whole document: the more passages share it, the less it says of each. */
export function titleWeight(passages: number): number {
  return RANKING_SETTINGS.title / Math.sqrt(Math.max(1, passages));
}
