import { isDemonym } from '../../languages/nameLexicon.ts';
import type { DocumentFindings } from '../documentFindings.ts';
import { nameWords } from '../names/nameWords.ts';
import { readsNames } from './discover.ts';
import type { PersonMention } from './person.ts';

/** “the Russian foreign ministry”: a body of a people, written small. */
const OFFICIAL_BODY =
  /(?<![\p{L}\p{M}\p{N}-])(?<people>\p{Lu}[\p{L}\p{M}]+)\s(?:(?:foreign|defen[cs]e|interior|justice|finance|health|education|trade|energy|culture|agriculture|transport|economy)\s)?(?:ministry|government|parliament|army|navy|police|embassy|senate)(?!\p{L})/gu;

/** The bodies that the English documents name by a people and a common noun, by their words, each with its places. */
export function officialBodies(documents: readonly DocumentFindings[]): ReadonlyMap<string, readonly PersonMention[]> {
  const found = new Map<string, PersonMention[]>();
  for (const { document } of documents.filter(readsNames)) {
    for (const passage of document.passages) {
      for (const match of document.text.slice(passage.start, passage.end).matchAll(OFFICIAL_BODY)) {
        if (!isDemonym((match.groups?.people ?? '').toLowerCase())) continue;
        const start = passage.start + match.index;
        const key = nameWords(match[0]).join(' ');
        const mentions = found.get(key) ?? [];
        mentions.push({ document, passage, start, end: start + match[0].length });
        found.set(key, mentions);
      }
    }
  }
  return found;
}
