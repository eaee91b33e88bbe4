import { nameWords } from '../names/nameWords.ts';
import { type CountedText, joinedPerson } from './joining/joinedPerson.ts';
import type { PlacedName } from './joining/partedPlaces.ts';
import { type Person, type PersonMention, type Spelling, textOf } from './person.ts';

/** A person or body who is none of the dossier's people, from the places that name and describe them. */
export function personOfMentions(
  kind: Person['kind'],
  mentions: readonly PersonMention[],
  roles: readonly PersonMention[],
): Person {
  const mentionOf = new Map<PlacedName, PersonMention>();
  const placed = (mention: PersonMention): PlacedName => {
    const { document, start, end } = mention;
    const { id, metadata } = document;
    const place = { start, end, passage: document.passages.indexOf(mention.passage), text: textOf(mention) };
    const one: PlacedName = { document: { id, language: metadata.language }, place };
    mentionOf.set(one, mention);
    return one;
  };
  const places = { part: '', mentions: mentions.map(placed), roles: roles.map(placed) };
  const person = joinedPerson(kind, places, undefined);
  const counted = ({ text, count, first }: CountedText): readonly Spelling[] => {
    const mention = mentionOf.get(first);
    return mention === undefined ? [] : [{ text, count, first: mention }];
  };
  const { name } = person;
  return {
    ...{
      id: nameWords(name).join('-') || 'name',
      name,
      kind,
      mentions,
      mentionCount: person.mentions,
      passageCount: person.passages,
    },
    spellings: person.spellings.flatMap(counted),
    roles: person.roles.flatMap(counted),
  };
}
