import type { Choice } from '../../choice.ts';
import { peopleOf } from '../../finding/people/people.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { fold } from '../../text/fold.ts';

/** Most choices that are worth offering; Discord shows no more. */
const MOST_CHOICES = 25;

/**
 * People of whose names some spelling begins as typed, then those of whom a word does, then other spellings; `isOffered`
 * can leave some out.
 */
export function completePerson(
  typed: string,
  open: OpenDossier,
  isOffered: (name: string) => boolean = () => true,
): readonly Choice[] {
  const wanted = fold(typed.trim());
  const people = peopleOf(open);
  const begun = people.all.flatMap((person) => {
    const fits = person.spellings.flatMap(({ text }) => {
      const folded = fold(text);
      if (folded.startsWith(wanted)) return [{ text, rank: 0 }];
      return folded.split(/[\s-]+/u).some((word) => word.startsWith(wanted)) ? [{ text, rank: 1 }] : [];
    });
    const [best] = fits.sort((a, b) => a.rank - b.rank);
    return best === undefined ? [] : [{ person, ...best }];
  });
  const found =
    begun.length > 0 ? begun : people.find(typed).map(({ person }) => ({ person, text: person.name, rank: 2 }));
  return found
    .filter(({ person }) => isOffered(person.name))
    .sort((a, b) => a.rank - b.rank || b.person.mentions.length - a.person.mentions.length)
    .slice(0, MOST_CHOICES)
    .map(({ person, text }) => ({
      name: fold(person.name).includes(fold(text)) ? person.name : `${text} — ${person.name}`,
      value: person.name,
    }));
}
