import type { NameLexicon } from '../../../languages/parts/nameLexicon.ts';
import type { DocumentFindings } from '../../documentFindings.ts';
import { nameLanguageOf } from '../../names/nameLanguage.ts';
import { nameWords } from '../../names/nameWords.ts';
import { readsNames } from './documentEvidence.ts';
import type { WrittenPlace } from './documentPlaces.ts';

/** A place of a document that names a body by a demonym and a common noun. */
export interface OfficialPlace {
  /** The words of the name in one text. */
  readonly key: string;
  readonly place: WrittenPlace;
}

/** The places of a document that name bodies by a demonym and a common noun, in reading order. */
export function officialPlacesIn(found: DocumentFindings): readonly OfficialPlace[] {
  const places: OfficialPlace[] = [];
  if (!readsNames(found)) return places;
  const { document } = found;
  const { names } = nameLanguageOf(document.metadata.language);
  const pattern = officialBodyPattern(names);
  for (const [passage, within] of document.passages.entries()) {
    for (const match of document.standing.slice(within.start, within.end).matchAll(pattern)) {
      if (!names.isDemonym((match.groups?.people ?? '').toLowerCase())) continue;
      const [start, text] = [within.start + match.index, match[0]];
      places.push({ key: nameWords(text).join(' '), place: { start, end: start + text.length, passage, text } });
    }
  }
  return places;
}

/** “the Russian foreign ministry”: a demonym, perhaps a field, and a body that is written small. */
function officialBodyPattern({ officialBodies: bodies, officialFields }: NameLexicon): RegExp {
  const [body, field] = [[...bodies].join('|'), officialFields.join('|')];
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}-])(?<people>\\p{Lu}[\\p{L}\\p{M}]+)\\s(?:(?:${field})\\s)?(?:${body})(?!\\p{L})`,
    'gu',
  );
}
