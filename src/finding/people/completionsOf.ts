import { fold } from '../../text/fold.ts';
import type { FoundPerson } from './findPeople.ts';
import type { PeopleIndex } from './peopleIndex.ts';
import type { Person } from './person.ts';

/** Someone whom a name that is still being typed can mean. */
export interface Completion {
  readonly person: Person;
  /** The spelling that fits what was typed. */
  readonly text: string;
}

/** More are not looked at: far fewer are offered, and one letter begins a third of all names. */
const MOST = 500;

/**
 * People with a spelling that begins as typed, then those with a word that does. If there are none, those whom `find` knows
 * under another spelling. Of equal ones the most often named first.
 */
export function completionsOf(
  typed: string,
  index: PeopleIndex,
  find: () => readonly FoundPerson[],
): readonly Completion[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return index.first(MOST).map((person) => new Completed(person, 0));
  const best = index.beginning(wanted, MOST);
  if (best.length === 0) {
    const found = find().map(({ person }) => ({ person, text: person.name }));
    return found.sort((a, b) => b.person.mentionCount - a.person.mentionCount);
  }
  return best.map(({ person, spelling }) => new Completed(person, spelling));
}

/** A completion whose text is read when it is asked for: most are never shown. */
class Completed implements Completion {
  readonly person: Person;
  readonly #spelling: number;

  constructor(person: Person, spelling: number) {
    this.person = person;
    this.#spelling = spelling;
  }

  get text(): string {
    return this.person.spellings[this.#spelling]?.text ?? this.person.name;
  }
}
