import { isDemonym } from '../../languages/allNames.ts';
import { LANGUAGES } from '../../languages/list.ts';
import { nameWords } from '../names/nameWords.ts';
import type { People } from './people.ts';
import type { Person, PersonMention } from './person.ts';

/** For which body someone speaks, with the words of the dossier that say so. */
export interface Affiliation {
  readonly body: Person;
  readonly role: PersonMention;
}

/**
 * The bodies for which everyone speaks, as the dossier describes them: "a Ferry Union official", "head of the Harbour Board",
 * "the Danish foreign minister". Someone who is described by another, "Calder’s press adviser", speaks for the other's bodies.
 */
export function affiliationsAmong(people: People): ReadonlyMap<Person, readonly Affiliation[]> {
  const own = new Map<Person, Affiliation[]>();
  const ministries = people.all.filter(({ kind }) => kind === 'body').flatMap(officeOf);
  const persons = people.all.filter(({ kind }) => kind === 'person');
  for (const person of persons) {
    for (const { first: role } of person.roles) {
      for (const body of [...namedBy(role, 'body', people), ...headedBy(role, ministries)])
        add(own, person, { body, role });
    }
  }
  const through = persons.flatMap((person) =>
    (own.get(person) ?? []).length > 0
      ? []
      : person.roles.flatMap(({ first: role }) =>
          namedBy(role, 'person', people).flatMap((superior) =>
            superior === person ? [] : (own.get(superior) ?? []).map(({ body }) => ({ person, body, role })),
          ),
        ),
  );
  for (const { person, body, role } of through) add(own, person, { body, role });
  return own;
}

function add(into: Map<Person, Affiliation[]>, person: Person, one: Affiliation): void {
  const list = into.get(person) ?? [];
  if (!list.some(({ body }) => body === one.body)) list.push(one);
  into.set(person, list);
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
