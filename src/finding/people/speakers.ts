import type { DocumentFindings } from '../documentFindings.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';

/** Those who speak in a dossier. */
export interface Speakers {
  /** The persons and bodies that are known under all their spellings. */
  readonly people: ReadonlySet<Person>;
  /** Other names as the documents give them, such as those in scripts without capitals; the commonest first. */
  readonly others: readonly string[];
}

/** A description such as “a spokesman” has no capital and is nobody's name; scripts without capitals cannot show it. */
const NAME = /\p{Lu}|\p{Lo}/u;

/** Everyone to whom a statement is attributed by name. */
export function speakersAmong(documents: readonly DocumentFindings[], people: People): Speakers {
  const known = new Set<Person>();
  const others = new Map<string, number>();
  for (const { document, statements } of documents) {
    for (const statement of statements) {
      const person = people.speakerOf({ document, statement });
      const name = statement.speaker?.name ?? '';
      if (person !== undefined) known.add(person);
      else if (NAME.test(name)) others.set(name, (others.get(name) ?? 0) + 1);
    }
  }
  const byCount = [...others].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  return { people: known, others: byCount.map(([name]) => name) };
}
