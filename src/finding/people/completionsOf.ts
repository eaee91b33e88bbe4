import { fold } from '../../text/fold.ts';
import type { FoundPerson } from './findPeople.ts';
import type { Person } from './person.ts';

/** Someone whom a name that is still being typed can mean. */
export interface Completion {
  readonly person: Person;
  /** The spelling that fits what was typed. */
  readonly text: string;
}

/** What fits best comes first. */
const RANKS = { begins: 0, hasWord: 1, otherSpelling: 2 } as const;

/**
 * People with a spelling that begins as typed, then those with a word that does. If there are none, those whom `find` knows
 * under another spelling. Of equal ones the most often named first.
 */
export function completionsOf(
  typed: string,
  people: readonly Person[],
  find: () => readonly FoundPerson[],
): readonly Completion[] {
  const wanted = fold(typed.trim());
  const begun = people.flatMap((person) => {
    const fits = person.spellings.flatMap(({ text }) => {
      const rank = rankOf(fold(text), wanted);
      return rank === null ? [] : [{ text, rank }];
    });
    const [best] = fits.sort((a, b) => a.rank - b.rank);
    return best === undefined ? [] : [{ person, ...best }];
  });
  const found =
    begun.length > 0 ? begun : find().map(({ person }) => ({ person, text: person.name, rank: RANKS.otherSpelling }));
  return found.sort((a, b) => a.rank - b.rank || b.person.mentions.length - a.person.mentions.length);
}

function rankOf(folded: string, wanted: string): number | null {
  if (folded.startsWith(wanted)) return RANKS.begins;
  return folded.split(/[\s-]+/u).some((word) => word.startsWith(wanted)) ? RANKS.hasWord : null;
}
