import type { Slice } from '../../../../dossier/slice.ts';
import type { Adjunct, Clause } from '../../../../finding/clauses/clause.ts';
import type { PlaceWords } from '../../../../languages/parts/placeWords.ts';
import { tokenize } from '../../../../text/tokens.ts';

/** Words that say where what a clause says is. */
export interface PlacePhrase extends Slice {
  readonly clause: Clause;
  /** Without a preposition that says only that a place follows. */
  readonly place: Slice;
  readonly preposition: string;
  /** How surely it is a place: a noun for one, a name, or neither. */
  readonly sureness: number;
}

const SURE = { noun: 1, name: 0.85 } as const;

/** The places that a clause names, in order; places that follow each other are one: “in the gymnasium at Pell”. */
export function placesIn(text: string, clause: Clause, words: PlaceWords): readonly PlacePhrase[] {
  const places: PlacePhrase[] = [];
  for (const adjunct of clause.adjuncts.toSorted((a, b) => a.start - b.start)) {
    const found = placeOf(text, clause, adjunct, words);
    const last = places.at(-1);
    if (found === null) continue;
    const isJoined =
      last !== undefined && /^,?\s$/u.test(text.slice(last.end, found.start)) && !isDirection(found, words);
    if (isJoined) places[places.length - 1] = { ...last, end: found.end, place: { ...last.place, end: found.end } };
    else places.push(found);
  }
  return places;
}

/** “From the mill to the quay” names two places. */
function isDirection({ preposition }: PlacePhrase, { origins, directions }: PlaceWords): boolean {
  return origins.has(preposition) || directions.has(preposition);
}

function placeOf(
  text: string,
  clause: Clause,
  { start, end, preposition, object }: Adjunct,
  words: PlaceWords,
): PlacePhrase | null {
  if (!words.prepositions.has(preposition) || object.isTime || object.isPronoun || object.isNone) return null;
  const head = text.slice(object.head.start, object.head.end);
  if (/^\p{Nd}/u.test(head) || object === clause.agent) return null;
  const sureness = surenessOf(head, words);
  if (sureness === 0) return null;
  const place = words.plain.has(preposition) ? { start: object.start, end } : { start, end };
  return { start, end, clause, place, preposition, sureness };
}

function surenessOf(head: string, { nouns, singularOf }: PlaceWords): number {
  const last = tokenize(head).at(-1)?.folded ?? '';
  if (nouns.has(last) || nouns.has(singularOf(last))) return SURE.noun;
  return /(?:^|\s)\p{Lu}[\p{L}\p{M}’'-]*$/u.test(head) ? SURE.name : 0;
}
