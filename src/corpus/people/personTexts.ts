import type { CountedText } from '../../finding/people/joining/joinedPerson.ts';
import type { NumberedPerson } from '../../finding/people/joining/joinedPersons.ts';

/** A spelling or a role as it is kept: with its first place, and the place of the passage among those of its document. */
export type KeptText = readonly [
  text: string,
  count: number,
  document: string,
  start: number,
  end: number,
  passage: number,
];

/** The texts of someone as they are kept. */
export interface PersonTexts {
  readonly spellings: readonly KeptText[];
  readonly roles: readonly KeptText[];
}

/** Places of a document that name someone: start, end and passage of each; those of bodies that are written small apart. */
export interface KeptPlaces {
  readonly named: readonly number[];
  readonly official: readonly number[];
}

export function encodeTexts({ spellings, roles }: Pick<NumberedPerson, 'spellings' | 'roles'>): string {
  return JSON.stringify({ spellings: spellings.map(keptText), roles: roles.map(keptText) } satisfies PersonTexts);
}

/** The texts that {@link encodeTexts} wrote. */
export function decodeTexts(json: string): PersonTexts {
  // Sound: a store is read only by the version of the program that wrote it.
  return JSON.parse(json) as PersonTexts;
}

export function encodePlaces(places: KeptPlaces): string {
  return JSON.stringify(places);
}

/** The places that {@link encodePlaces} wrote. */
export function decodePlaces(json: string): KeptPlaces {
  // Sound: a store is read only by the version of the program that wrote it.
  return JSON.parse(json) as KeptPlaces;
}

function keptText({ text, count, first: { document, place } }: CountedText): KeptText {
  return [text, count, document.id, place.start, place.end, place.passage];
}
