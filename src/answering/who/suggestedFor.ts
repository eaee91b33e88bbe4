import { nameWords } from '../../finding/names/nameWords.ts';
import type { People } from '../../finding/people/people.ts';
import type { Person } from '../../finding/people/person.ts';
import type { OpenDossier } from '../../openDossier.ts';

/** A name that is possibly meant has as many letters as the typed one, or so many more or fewer. */
const MOST_ADDED = 1;

/**
 * Whom a reader may have meant by a name that is nobody's in the dossier: those who bear a word of nearly the same
 * letters, else those whose name may be a spelling of it. They are for asking, never for answering. The likeliest first.
 */
export async function suggestedFor(typed: string, people: People, { engine }: OpenDossier): Promise<readonly string[]> {
  const words = nameWords(typed);
  const forms = await engine.expand(words.map((folded) => ({ folded, nearest: true })));
  const [nearest] = forms
    .map((one) => one.nearest.filter(({ capitalised }) => capitalised > 0))
    .filter((forms) => forms.length > 0);
  const near = (nearest ?? []).flatMap(({ folded }) =>
    people.withWord(folded).filter((person) => bears(person, (word) => word === folded)),
  );
  const possible = people
    .find(typed)
    .map(({ person }) => person)
    .filter((person) =>
      words.every((word) => bears(person, (own) => Math.abs(own.length - word.length) <= MOST_ADDED)),
    );
  return [...new Set((near.length > 0 ? near : possible).map(({ name }) => name))];
}

/** Whether some word of a name passes a test. */
function bears({ spellings }: Person, passes: (word: string) => boolean): boolean {
  return spellings.some(({ text }) => nameWords(text).some(passes));
}
