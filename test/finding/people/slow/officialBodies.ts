import type { DocumentFindings } from '../../../../src/finding/documentFindings.ts';
import { nameLanguageOf } from '../../../../src/finding/names/nameLanguage.ts';
import { nameWords } from '../../../../src/finding/names/nameWords.ts';
import type { PersonMention } from '../../../../src/finding/people/person.ts';
import type { NameLexicon } from '../../../../src/languages/parts/nameLexicon.ts';
import { readsNames } from './discover.ts';

/** The bodies that documents name by a demonym and a common noun, by their words, each with its places. */
export function officialBodies(documents: readonly DocumentFindings[]): ReadonlyMap<string, readonly PersonMention[]> {
  const found = new Map<string, PersonMention[]>();
  for (const { document } of documents.filter(readsNames)) {
    const { names } = nameLanguageOf(document.metadata.language);
    const pattern = officialBodyPattern(names);
    for (const passage of document.passages) {
      for (const match of document.standing.slice(passage.start, passage.end).matchAll(pattern)) {
        if (!names.isDemonym((match.groups?.people ?? '').toLowerCase())) continue;
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

/** “the Russian foreign ministry”: a demonym, perhaps a field, and a body that is written small. */
function officialBodyPattern({ officialBodies: bodies, officialFields }: NameLexicon): RegExp {
  const [body, field] = [[...bodies].join('|'), officialFields.join('|')];
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}-])(?<people>\\p{Lu}[\\p{L}\\p{M}]+)\\s(?:(?:${field})\\s)?(?:${body})(?!\\p{L})`,
    'gu',
  );
}
