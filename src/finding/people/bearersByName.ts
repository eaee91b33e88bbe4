import { nameWords } from '../names/nameWords.ts';
import type { Person } from './person.ts';

/** Everyone by the words of each name that the dossier gives them, and by the surname of a person. */
export function bearersByName(all: readonly Person[]): ReadonlyMap<string, ReadonlySet<Person>> {
  const byName = new Map<string, Set<Person>>();
  for (const person of all) {
    for (const text of [person.name, ...person.spellings.map((one) => one.text)]) {
      const words = nameWords(text);
      for (const key of [words.join(' '), ...(person.kind === 'person' ? words.slice(-1) : [])]) {
        const bearers = byName.get(key) ?? new Set();
        bearers.add(person);
        byName.set(key, bearers);
      }
    }
  }
  return byName;
}
