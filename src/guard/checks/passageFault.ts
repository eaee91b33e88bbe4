import type { Place } from '../../dossier/place.ts';
import { overlaps } from '../../dossier/slice.ts';
import type { Situation } from '../check.ts';
import { isOfWholeSigns } from './wholeWords.ts';

/** Words are in passages, and begin and end with whole words of them; `read` is the text if not that which stands. */
export function passageFault(found: Place, dossier: Situation['dossier'], read?: string): string | null {
  const { passages = [], standing = '' } = dossier.document(found.document) ?? {};
  const text = read ?? standing;
  const touched = passages.filter((one) => overlaps(one, found));
  const starts = touched.map(({ start }) => start);
  const ends = touched.map(({ end }) => end);
  if (touched.length === 0) return 'its words are in no passage';
  const within = { start: Math.min(...starts), end: Math.max(...ends) };
  return isOfWholeSigns(text, found, within) ? null : 'it begins or ends inside a word';
}
