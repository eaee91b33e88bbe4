import type { Dossier } from '../../dossier/dossier.ts';
import { overlaps } from '../../dossier/slice.ts';
import { isDemonym } from '../../languages/nameLexicon.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { nameWords } from '../names/nameWords.ts';
import { type People, peopleOf } from './people.ts';
import type { Person, PersonMention } from './person.ts';

/** For which body someone speaks, with the words of the dossier that say so. */
export interface Affiliation {
  readonly body: Person;
  readonly role: PersonMention;
}

const known = new WeakMap<Dossier, ReadonlyMap<Person, readonly Affiliation[]>>();

/**
 * The bodies of someone, as the dossier describes them: "a Ferry Union official", "head of the Harbour Board", "the Danish
 * foreign minister"; and those of whoever they are described by, "Calder’s press adviser".
 */
export function affiliationsOf(person: Person, open: OpenDossier): readonly Affiliation[] {
  let all = known.get(open.dossier);
  if (all === undefined) {
    all = readAffiliations(peopleOf(open));
    known.set(open.dossier, all);
  }
  return all.get(person) ?? [];
}

function readAffiliations(people: People): ReadonlyMap<Person, readonly Affiliation[]> {
  const own = new Map<Person, Affiliation[]>();
  const ministries = people.all.filter(({ kind }) => kind === 'body').flatMap(officeOf);
  const persons = people.all.filter(({ kind }) => kind === 'person');
  for (const person of persons) {
    for (const { first: role } of person.roles) {
      for (const body of [...bodiesIn(role, people), ...headedBy(role, ministries)]) add(own, person, { body, role });
    }
  }
  const through = persons.flatMap((person) =>
    (own.get(person) ?? []).length > 0
      ? []
      : person.roles.flatMap(({ first: role }) =>
          superiorsIn(role, people).flatMap((superior) =>
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

function namedIn(role: PersonMention, people: People): readonly Person[] {
  return people
    .in(role.document.id, role)
    .filter(({ mention }) => overlaps(mention, role))
    .map(({ person }) => person);
}

function bodiesIn(role: PersonMention, people: People): readonly Person[] {
  return namedIn(role, people).filter(({ kind }) => kind === 'body');
}

/** Those by whom a role is told: "Calder’s press adviser". */
function superiorsIn(role: PersonMention, people: People): readonly Person[] {
  return namedIn(role, people).filter(({ kind }) => kind === 'person');
}

interface Office {
  readonly body: Person;
  readonly peoples: readonly string[];
  readonly office: readonly string[];
}

/** The office that a ministry’s name tells: "Danish foreign ministry" is run by a Danish foreign minister. */
function officeOf(body: Person): readonly Office[] {
  const words = nameWords(body.name);
  if (words.at(-1) !== 'ministry') return [];
  return [
    {
      body,
      peoples: words.filter(isDemonym),
      office: [...words.filter((word) => !isDemonym(word) && word !== 'ministry'), 'minister'],
    },
  ];
}

function headedBy(role: PersonMention, offices: readonly Office[]): readonly Person[] {
  const words = nameWords(role.document.text.slice(role.start, role.end));
  return offices
    .filter(({ peoples, office }) => [...peoples, ...office].every((word) => words.includes(word)))
    .map(({ body }) => body);
}
