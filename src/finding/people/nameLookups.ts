import { fold } from '../../text/fold.ts';
import { nameWords } from '../names/nameWords.ts';
import type { Person } from './person.ts';

/** Someone as far as their names are concerned. */
type Named = Pick<Person, 'kind' | 'name'> & { readonly spellings: readonly { readonly text: string }[] };

/** The keys under which someone is looked up by a name as the dossier writes it: all its words, and the surname of a person. */
export function bearerKeysOf(person: Named): ReadonlySet<string> {
  const keys = namesOf(person).flatMap((text) => {
    const words = nameWords(text);
    return [words.join(' '), ...(person.kind === 'person' ? words.slice(-1) : [])];
  });
  return new Set(keys);
}

/** The folded words of the names of someone. */
export function nameWordsOf(person: Named): ReadonlySet<string> {
  return new Set(namesOf(person).flatMap((text) => nameWords(text)));
}

/** A folded text at which a spelling, or a word of it, begins. */
export interface Start {
  readonly text: string;
  /** The place of the spelling among those of the person. */
  readonly spelling: number;
  readonly isWhole: boolean;
}

/** Every folded text that someone may begin to type who means this person. */
export function startsOf({ spellings }: Pick<Named, 'spellings'>): readonly Start[] {
  return spellings.flatMap(({ text }, spelling) => {
    const folded = fold(text);
    const words = folded.split(/[\s-]+/u).map((word): Start => ({ text: word, spelling, isWhole: false }));
    return [{ text: folded, spelling, isWhole: true }, ...words];
  });
}

function namesOf({ name, spellings }: Named): readonly string[] {
  return [name, ...spellings.map(({ text }) => text)];
}
