import type { Dossier } from '../../dossier/dossier.ts';
import type { PeopleCorrections } from '../../dossier/peopleCorrections.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { fold } from '../../text/fold.ts';
import { nameWords } from '../names/nameWords.ts';
import { type Cluster, clusterNames } from './cluster.ts';
import { discoverNames } from './discover.ts';
import { type FoundPerson, findPeople, typedNames } from './findPeople.ts';
import { type Gathered, gatherMentions } from './mentions.ts';
import { officialBodies } from './officialBodies.ts';
import type { Person, PersonMention, Role, Spelling } from './person.ts';

/** Where a document names someone. */
export interface NamedPlace {
  readonly mention: PersonMention;
  readonly person: Person;
}

/** The persons and bodies of a dossier. */
export class People {
  /** The most often named first. */
  readonly all: readonly Person[];
  readonly #byPlace: ReadonlyMap<string, readonly NamedPlace[]>;
  readonly #byName: ReadonlyMap<string, ReadonlySet<Person>>;

  constructor(all: readonly Person[]) {
    this.all = all;
    const byPlace = new Map<string, NamedPlace[]>();
    for (const person of all) {
      for (const mention of person.mentions) {
        const list = byPlace.get(mention.document.id) ?? [];
        list.push({ mention, person });
        byPlace.set(mention.document.id, list);
      }
    }
    this.#byPlace = byPlace;
    this.#byName = bearersByName(all);
  }

  /** Who is meant by a name as someone types it, in any spelling, the likeliest first. */
  find(typed: string): readonly FoundPerson[] {
    return findPeople(typed, this.all);
  }

  /** The last name in a slice of a document, which is the head's of “the minister’s deputy Ana Holm”; or undefined. */
  at(document: string, slice: Slice): NamedPlace | undefined {
    return this.in(document, slice).reduce<NamedPlace | undefined>(
      (last, one) => (last === undefined || one.mention.start > last.mention.start ? one : last),
      undefined,
    );
  }

  /** All that a slice of a document names. */
  in(document: string, slice: Slice): readonly NamedPlace[] {
    return this.#byPlace.get(document)?.filter(({ mention }) => overlaps(mention, slice)) ?? [];
  }

  /** Whom a name means as the dossier writes it, with or without a title, where it can mean but one. */
  named(name: string): Person | undefined {
    for (const words of typedNames(name)) {
      const bearers = this.#byName.get(words.join(' '));
      if (bearers !== undefined) return bearers.size === 1 ? [...bearers][0] : undefined;
    }
    return undefined;
  }
}

/** Everyone by each name that the dossier gives them, and by their surnames. */
function bearersByName(all: readonly Person[]): ReadonlyMap<string, ReadonlySet<Person>> {
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

const known = new WeakMap<Dossier, People>();

/** The people of a dossier, found once. */
export function peopleOf(open: OpenDossier): People {
  let people = known.get(open.dossier);
  if (people === undefined) {
    people = new People(findAll(open, open.dossier.people));
    known.set(open.dossier, people);
  }
  return people;
}

function findAll(open: OpenDossier, corrections: PeopleCorrections): readonly Person[] {
  const found = discoverNames(open);
  const named = clusterNames(found, corrections);
  const { clusters, gathered } = withOfficialBodies(named, gatherMentions(open, named, found), open);
  const taken = new Set<string>();
  const chosen = preferredNames(clusters, gathered, open.dossier.people);
  const people = clusters.flatMap((cluster, at): Person[] => {
    const of = gathered[at];
    return of === undefined || of.mentions.length === 0 ? [] : [personOf(cluster, of, chosen.get(at), taken)];
  });
  return people.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
}

/** Adds the bodies that are written small to those that bear the same name, or as ones of their own. */
function withOfficialBodies(
  clusters: readonly Cluster[],
  gathered: readonly Gathered[],
  open: OpenDossier,
): { readonly clusters: readonly Cluster[]; readonly gathered: readonly Gathered[] } {
  const own: { cluster: Cluster; gathered: Gathered }[] = [];
  for (const [key, mentions] of officialBodies(open)) {
    const bearer = clusters.findIndex(({ names }) => names.some((words) => words.join(' ') === key));
    if (bearer >= 0) gathered[bearer]?.mentions.push(...mentions);
    else
      own.push({
        cluster: { kind: 'body', names: [key.split(' ')] },
        gathered: { mentions: [...mentions], roles: [] },
      });
  }
  return {
    clusters: [...clusters, ...own.map(({ cluster }) => cluster)],
    gathered: [...gathered, ...own.map((one) => one.gathered)],
  };
}

/** The names that the team prefers, by cluster: of whoever bears the given one, or alone is written so. */
function preferredNames(
  clusters: readonly Cluster[],
  gathered: readonly Gathered[],
  { preferred }: PeopleCorrections,
): ReadonlyMap<number, string> {
  const chosen = new Map<number, string>();
  for (const [name, shown] of Object.entries(preferred)) {
    const key = nameWords(name).join(' ');
    const bearer = clusters.findIndex(({ names }) => names.some((words) => words.join(' ') === key));
    const written = [...gathered.keys()].filter((at) =>
      gathered[at]?.mentions.some((mention) => nameWords(textOf(mention)).join(' ') === key),
    );
    const at = bearer >= 0 ? bearer : written.length === 1 ? written[0] : undefined;
    if (at !== undefined) chosen.set(at, shown);
  }
  return chosen;
}

function personOf(
  { kind }: Cluster,
  { mentions, roles }: Gathered,
  preferred: string | undefined,
  taken: Set<string>,
): Person {
  const spellings = countTexts(mentions);
  const name = preferred ?? (kind === 'person' ? fullest(spellings) : (spellings[0]?.text ?? ''));
  const plain = nameWords(name).join('-') || 'name';
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  taken.add(id);
  return { id, name, kind, spellings, roles: differentRoles(roles), mentions };
}

/** The commonest spelling among those with the first name; of equally common ones the first. */
function fullest(spellings: readonly Spelling[]): string {
  const full = spellings.filter(({ text }) => nameWords(text).length > 1);
  const [best] = [...(full.length > 0 ? full : spellings)].sort((a, b) => b.count - a.count);
  return best?.text ?? '';
}

function textOf({ document, start, end }: PersonMention): string {
  return document.text.slice(start, end);
}

/** The different texts at these places with how often each stands, the commonest first. */
function countTexts(places: readonly PersonMention[]): readonly Spelling[] {
  const counted = new Map<string, { text: string; count: number; first: PersonMention }>();
  for (const place of places) {
    const text = textOf(place);
    const entry = counted.get(text);
    if (entry === undefined) counted.set(text, { text, count: 1, first: place });
    else entry.count += 1;
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}

/** Descriptions that differ in more than capitals and in the little words before them. */
function differentRoles(places: readonly PersonMention[]): readonly Role[] {
  const counted = new Map<string, { text: string; count: number; first: PersonMention }>();
  for (const place of places) {
    const text = textOf(place);
    const key = text
      .split(/\s+/u)
      .map((word) => fold(word))
      .filter((word) => !/^(?:the|an?)$/u.test(word))
      .join(' ');
    const entry = counted.get(key);
    if (entry === undefined) counted.set(key, { text, count: 1, first: place });
    else entry.count += 1;
  }
  const roles = [...counted];
  return roles
    .filter(([key]) => !roles.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)))
    .map(([, role]) => role);
}
