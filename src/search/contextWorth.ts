import type { MetClause } from './hit.ts';
import { RANKING_SETTINGS } from './ranking/settings.ts';

/**
 * What it is worth, from 0 to 1, that the context of a passage has a clause which the passage lacks. The head of a table says
 * what is in its rows; the title and headings say what a passage is about, but not that it says so.
 */
export function contextWorth({ inHead, isAround }: Pick<MetClause, 'inHead' | 'isAround'>): number {
  if (inHead.length > 0) return 1;
  return isAround ? RANKING_SETTINGS.context : 0;
}
