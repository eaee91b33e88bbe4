import { isDemonym } from '../../languages/allNames.ts';
import { LANGUAGES } from '../../languages/list.ts';
import { Memo } from '../../text/memo.ts';
import { nameWords } from '../names/nameWords.ts';
import type { People } from './people.ts';
import { inListedOrder } from './peopleIndex.ts';
import type { Person, PersonMention } from './person.ts';

/** For which body someone speaks, with the words of the dossier that say so. */
export interface Affiliation {
  readonly body: Person;
  readonly role: PersonMention;
}

/** For so many persons it is remembered for whom they speak. */
const MOST_PERSONS = 1000;

/**
 * The bodies for which persons speak, as the dossier describes them: "a Ferry Union official", "head of the Harbour Board", "the
 * Danish foreign minister". Someone who is described by another, "Calder’s press adviser", speaks for the other's bodies.
 */
export class Affiliations {
  readonly #people: People;
  readonly #own = new Memo<Person, readonly Affiliation[]>(MOST_PERSONS);
  #offices: readonly Office[] | undefined;

  constructor(people: People) {
    this.#people = people;
  }

  /** The bodies for which a person speaks; none for a body. */
  of(person: Person): readonly Affiliation[] {
    if (person.kind === 'body') return [];
    const own = this.#ownOf(person);
    if (own.length > 0) return own;
    const through = person.roles.flatMap(({ first: role }) =>
      namedBy(role, 'person', this.#people).flatMap((superior) =>
        superior === person ? [] : this.#ownOf(superior).map(({ body }): Affiliation => ({ body, role })),
      ),
    );
    return firstOfEach(through);
  }

  #ownOf(person: Person): readonly Affiliation[] {
    this.#offices ??= officesAmong(this.#people);
    const offices = this.#offices;
    return this.#own.of(person, () =>
      firstOfEach(
        person.roles.flatMap(({ first: role }) =>
          [...namedBy(role, 'body', this.#people), ...headedBy(role, offices)].map(
            (body): Affiliation => ({ body, role }),
          ),
        ),
      ),
    );
  }
}

function firstOfEach(all: readonly Affiliation[]): readonly Affiliation[] {
  return all.filter(({ body }, at) => all.findIndex((other) => other.body === body) === at);
}

/** The offices that follow from the names of the ministries. */
function officesAmong(people: People): readonly Office[] {
  const bodies = new Set([...OFFICES.keys()].flatMap((word) => people.withWord(word)));
  return [...bodies]
    .filter(({ kind }) => kind === 'body')
    .sort(inListedOrder)
    .flatMap(officeOf);
}

function namedBy({ document, start, end }: PersonMention, kind: Person['kind'], people: People): readonly Person[] {
  return people
    .in(document.id, { start, end })
    .map(({ person }) => person)
    .filter((person) => person.kind === kind);
}

interface Office {
  readonly body: Person;
  readonly peoples: readonly string[];
  readonly office: readonly string[];
}

/** The office that follows from a ministry’s name: a Danish foreign minister runs the "Danish foreign ministry". */
function officeOf(body: Person): readonly Office[] {
  const words = nameWords(body.name);
  const last = words.at(-1) ?? '';
  const office = OFFICES.get(last);
  if (office === undefined) return [];
  return [
    {
      body,
      peoples: words.filter(isDemonym),
      office: [...words.filter((word) => !isDemonym(word) && word !== last), office],
    },
  ];
}

/** The office that runs a body, by the last word of the body's name. */
const OFFICES: ReadonlyMap<string, string> = new Map(LANGUAGES.flatMap(({ sides }) => [...(sides?.offices ?? [])]));

function headedBy(role: PersonMention, offices: readonly Office[]): readonly Person[] {
  const words = nameWords(role.document.standing.slice(role.start, role.end));
  return offices
    .filter(({ peoples, office }) => [...peoples, ...office].every((word) => words.includes(word)))
    .map(({ body }) => body);
}
