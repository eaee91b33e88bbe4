import { type Choice, MOST_CHOICES } from '../../choice.ts';
import type { Person } from '../../finding/people/person.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { fold } from '../../text/fold.ts';

/** People and bodies whom a name that is still being typed can mean, the likeliest first; `isOffered` can leave some out. */
export function completePerson(
  typed: string,
  { findings: { people } }: OpenDossier,
  isOffered: (person: Person) => boolean = () => true,
): readonly Choice[] {
  return people
    .complete(typed)
    .values()
    .filter(({ person }) => isOffered(person))
    .take(MOST_CHOICES)
    .map(({ person, text }) => ({
      name: fold(person.name).includes(fold(text)) ? person.name : `${text} — ${person.name}`,
      value: person.name,
    }))
    .toArray();
}
