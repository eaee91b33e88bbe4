import type { PersonName } from '../../answer/personName.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { type Place, placeIn } from '../../dossier/place.ts';
import { nameWords } from '../../finding/names/nameWords.ts';
import type { Person, PersonMention } from '../../finding/people/person.ts';

/** The place of a mention. */
export function placeOfMention(mention: PersonMention): Place {
  return placeIn(mention.document, mention);
}

/** How an answer names someone: by the first place that has the name so, else by what the team prefers. */
export function nameOfPerson(person: Person, dossier: Dossier): PersonName {
  const spelling = person.spellings.find(({ text }) => text === person.name);
  if (spelling !== undefined) return placeOfMention(spelling.first);
  const written = new Set(person.spellings.map(({ text }) => nameWords(text).join(' ')));
  const keys = Object.entries(dossier.people.preferred).filter(([, shown]) => shown === person.name);
  const [key] = keys.find(([name]) => written.has(nameWords(name).join(' '))) ?? keys[0] ?? [];
  if (key === undefined) throw new Error(`${person.name} is neither written so nor preferred`);
  return { preferred: key };
}
