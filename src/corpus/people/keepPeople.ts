import type { JoinedPersons, NumberedPlace, PersonsChange } from '../../finding/people/joining/joinedPersons.ts';
import { bearerKeysOf, nameWordsOf, startsOf } from '../../finding/people/nameLookups.ts';
import type { Person } from '../../finding/people/person.ts';
import type { PeopleTables, PersonKeys } from '../../keeping/peopleTables.ts';
import { decodeTexts, encodePlaces, encodeTexts } from './personTexts.ts';

/** Writes what changed in the persons and bodies of a dossier. Belongs in a transaction. */
export function keepPeople(
  tables: PeopleTables,
  persons: JoinedPersons,
  { persons: changed, documents }: PersonsChange,
): void {
  for (const [number, person] of changed) {
    const before = tables.person(number);
    const old =
      before === undefined ? undefined : { ...before, spellings: decodeTexts(before.texts).spellings.map(asText) };
    if (person === undefined) {
      if (old !== undefined) tables.removeKeys(number, keysOf(old));
      tables.remove(number);
      continue;
    }
    const { id, name, kind, mentions, passages } = person;
    tables.put({ number, id, name, kind, mentions, passages, texts: encodeTexts(person) });
    if (old !== undefined && namesAreSame(old, person)) continue;
    if (old !== undefined) tables.removeKeys(number, keysOf(old));
    tables.addKeys(number, keysOf(person));
  }
  for (const document of documents) {
    const byPerson = Map.groupBy(persons.namedIn(document), ({ person }) => person);
    tables.putPlaces(
      document,
      [...byPerson].map(([number, places]) => ({ number, places: encodePlaces(keptPlaces(places)) })),
    );
  }
}

type Named = { readonly kind: string; readonly name: string; readonly spellings: readonly { readonly text: string }[] };

function keysOf({ kind, name, spellings }: Named): PersonKeys {
  const named = { name, spellings, kind: kind === 'body' ? 'body' : 'person' } satisfies Pick<Person, 'name' | 'kind'> &
    Named;
  return { keys: bearerKeysOf(named), words: nameWordsOf(named), starts: startsOf(named) };
}

function namesAreSame(a: Named, b: Named): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.spellings.length === b.spellings.length &&
    a.spellings.every(({ text }, at) => text === b.spellings[at]?.text)
  );
}

function asText([text]: readonly [text: string, ...rest: unknown[]]): { readonly text: string } {
  return { text };
}

function keptPlaces(places: readonly NumberedPlace[]): { named: number[]; official: number[] } {
  const kept: { named: number[]; official: number[] } = { named: [], official: [] };
  for (const { place, isOfficial } of places)
    kept[isOfficial ? 'official' : 'named'].push(place.start, place.end, place.passage);
  return kept;
}
