import { ARTICLES } from '../../../languages/allNames.ts';
import { fold } from '../../../text/fold.ts';
import { nameWords } from '../../names/nameWords.ts';
import type { Cluster } from '../clusters/cluster.ts';
import type { BearerPlaces, PlacedName } from './partedPlaces.ts';

/** A text of the dossier with how often it occurs, and the first place. */
export interface CountedText {
  readonly text: string;
  readonly count: number;
  readonly first: PlacedName;
}

/** A person or body as joined from the documents, without an id. */
export interface JoinedPerson {
  readonly kind: Cluster['kind'];
  readonly name: string;
  /** The commonest first. */
  readonly spellings: readonly CountedText[];
  readonly roles: readonly CountedText[];
  /** How many places name them. */
  readonly mentions: number;
  /** How many passages do. */
  readonly passages: number;
}

/** A person or body from the places of a name; `preferred` is the name that the team prefers. */
export function joinedPerson(
  kind: Cluster['kind'],
  { mentions, roles }: BearerPlaces,
  preferred: string | undefined,
): JoinedPerson {
  const spellings = [...countedTexts(mentions, (text) => text).values()].sort((a, b) => b.count - a.count);
  const name = preferred ?? (kind === 'person' ? fullest(spellings) : (spellings[0]?.text ?? ''));
  return {
    kind,
    name,
    spellings,
    roles: differentRoles(roles),
    mentions: mentions.length,
    passages: passagesOf(mentions),
  };
}

function passagesOf(places: readonly PlacedName[]): number {
  const byDocument = new Map<PlacedName['document'], Set<number>>();
  for (const { document, place } of places) {
    const passages = byDocument.get(document);
    if (passages === undefined) byDocument.set(document, new Set([place.passage]));
    else passages.add(place.passage);
  }
  return [...byDocument.values()].reduce((sum, { size }) => sum + size, 0);
}

/** The commonest spelling among those with the first name; of equally common ones the first. */
function fullest(spellings: readonly CountedText[]): string {
  const full = spellings.filter(({ text }) => nameWords(text).length > 1);
  const [best] = [...(full.length > 0 ? full : spellings)].sort((a, b) => b.count - a.count);
  return best?.text ?? '';
}

/** The texts at these places, those with the same key as one, in the order of their first places. */
function countedTexts(
  places: readonly PlacedName[],
  keyOf: (text: string) => string,
): ReadonlyMap<string, CountedText> {
  const counted = new Map<string, { text: string; count: number; first: PlacedName }>();
  for (const first of places) {
    const { text } = first.place;
    const entry = counted.get(keyOf(text));
    if (entry === undefined) counted.set(keyOf(text), { text, count: 1, first });
    else entry.count += 1;
  }
  return counted;
}

/** The descriptions that differ in more than capitals and articles; one that is part of another is left out. */
function differentRoles(places: readonly PlacedName[]): readonly CountedText[] {
  const roles = [...countedTexts(places, roleKey)];
  return roles
    .filter(([key]) => !roles.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)))
    .map(([, role]) => role);
}

function roleKey(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) => fold(word))
    .filter((word) => !ARTICLES.has(word))
    .join(' ');
}
