import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { PeopleCorrections } from '../../dossier/peopleCorrections.ts';
import type { DocumentFindings } from '../documentFindings.ts';
import type { WordCases } from '../names/wordCases.ts';
import { JoinedPeople } from './joining/joinedPeople.ts';
import type { CountedText } from './joining/joinedPerson.ts';
import { compare, type NumberedPerson } from './joining/joinedPersons.ts';
import type { PlacedName } from './joining/partedPlaces.ts';
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
  const listed = [...persons.listed.values()].sort(compare);
  return new People(listed.map((one) => personOf(one, () => persons.placesOf(one.number), documentOf)));
}

function foundIn(found: ReadonlyMap<string, DocumentFindings>, id: string): DocumentFindings {
  const one = found.get(id);
  if (one === undefined) throw new Error(`${id} is not a document of this dossier`);
  return one;
}

function personOf(
  { id, name, kind, spellings, roles }: NumberedPerson,
  placesOf: () => Iterable<PlacedName>,
  documentOf: (id: string) => NumberedDocument,
): Person {
  const mentionOf = ({ document: { id: of }, place }: PlacedName): PersonMention => mentionIn(documentOf(of), place);
  const counted = ({ text, count, first }: CountedText): Spelling => ({ text, count, first: mentionOf(first) });
  return {
    ...{ id, name, kind },
    spellings: spellings.map(counted),
    roles: roles.map(counted),
    mentions: [...placesOf()].map(mentionOf),
  };
}

function mentionIn(document: NumberedDocument, { start, end, passage }: PlacedName['place']): PersonMention {
  const own = document.passages[passage];
  if (own === undefined) throw new Error(`${document.id} has no passage ${passage + 1}`);
  return { document, passage: own, start, end };
}
