import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { PeopleCorrections } from '../../dossier/peopleCorrections.ts';
import type { DocumentFindings } from '../documentFindings.ts';
import type { WordCases } from '../names/wordCases.ts';
import { JoinedPeople } from './joining/joinedPeople.ts';
import type { CountedText } from './joining/joinedPerson.ts';
import type { NumberedPerson } from './joining/joinedPersons.ts';
import type { PlacedName } from './joining/partedPlaces.ts';
import { MemoryPeopleIndex } from './memoryPeopleIndex.ts';
import type { NamedPlace } from './namedPlaces.ts';
import { People } from './people.ts';
import type { Person, PersonMention, Spelling } from './person.ts';

/** The people of a dossier, found in all its documents together. */
export function peopleOf(
  found: readonly DocumentFindings[],
  { cases, corrections }: { readonly cases: WordCases; readonly corrections: PeopleCorrections },
): People {
  const byId = new Map(found.map((one) => [one.document.id, one]));
  const joined = new JoinedPeople();
  joined.update({
    order: [...byId.keys()],
    read: new Set(byId.keys()),
    findingsOf: (id) => foundIn(byId, id),
    cases,
    corrections,
  });
  const { persons } = joined;
  const documentOf = (id: string): NumberedDocument => foundIn(byId, id).document;
  const byNumber = new Map(
    [...persons.listed].map(([number, one]) => [
      number,
      new JoinedOne(one, () => persons.placesOf(number), documentOf),
    ]),
  );
  const placesIn = (id: string): readonly NamedPlace[] => {
    const document = byId.get(id)?.document;
    if (document === undefined) return [];
    return persons.namedIn(id).flatMap(({ person: number, place }) => {
      const person = byNumber.get(number);
      return person === undefined ? [] : [{ person, mention: mentionIn(document, place) }];
    });
  };
  return new People(new MemoryPeopleIndex([...byNumber.values()], placesIn));
}

function foundIn(found: ReadonlyMap<string, DocumentFindings>, id: string): DocumentFindings {
  const one = found.get(id);
  if (one === undefined) throw new Error(`${id} is not a document of this dossier`);
  return one;
}

/** Someone as joined, whose places are looked up when they are asked for. */
class JoinedOne implements Person {
  readonly id: string;
  readonly name: string;
  readonly kind: Person['kind'];
  readonly spellings: readonly Spelling[];
  readonly roles: readonly Spelling[];
  readonly mentionCount: number;
  readonly passageCount: number;
  readonly #placesOf: () => Iterable<PlacedName>;
  readonly #mentionOf: (placed: PlacedName) => PersonMention;
  #mentions: readonly PersonMention[] | undefined;

  constructor(
    { id, name, kind, spellings, roles, mentions, passages }: NumberedPerson,
    placesOf: () => Iterable<PlacedName>,
    documentOf: (id: string) => NumberedDocument,
  ) {
    const mentionOf = ({ document: { id: of }, place }: PlacedName): PersonMention => mentionIn(documentOf(of), place);
    const counted = ({ text, count, first }: CountedText): Spelling => ({ text, count, first: mentionOf(first) });
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.spellings = spellings.map(counted);
    this.roles = roles.map(counted);
    this.mentionCount = mentions;
    this.passageCount = passages;
    this.#placesOf = placesOf;
    this.#mentionOf = mentionOf;
  }

  get mentions(): readonly PersonMention[] {
    this.#mentions ??= [...this.#placesOf()].map(this.#mentionOf);
    return this.#mentions;
  }
}

function mentionIn(document: NumberedDocument, { start, end, passage }: PlacedName['place']): PersonMention {
  const own = document.passages[passage];
  if (own === undefined) throw new Error(`${document.id} has no passage ${passage + 1}`);
  return { document, passage: own, start, end };
}
