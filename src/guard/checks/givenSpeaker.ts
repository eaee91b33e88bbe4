import type { Place } from '../../dossier/place.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { isPronoun } from '../../languages/isPronoun.ts';
import type { Situation } from '../check.ts';

/** The name that a statement of a document gives; null if it gives none. A pronoun is not an answer to who spoke. */
export function givenSpeaker(
  statement: Pick<Statement, 'speaker'> | undefined,
  document: string,
  { dossier }: Situation,
): string | null {
  const name = statement?.speaker?.name ?? null;
  const language = dossier.document(document)?.metadata.language;
  return name === null || isPronoun(name, language) ? null : name;
}

/** The innermost statement that holds a place, or a stretch that begins in it; undefined if none does. */
export function statementAround(place: Place, { read }: Situation): Statement | undefined {
  const holds = (one: Statement): boolean =>
    one.slices.some((slice: Slice) => overlaps(slice, place)) && contains(one, place);
  const holding = (read(place.document)?.statements ?? []).filter(holds);
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
