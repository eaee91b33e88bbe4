import { isStopWord } from '../../languages/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';
import { isSameSpeaker } from './isSameSpeaker.ts';
import type { Person } from './person.ts';
import type { PlacedStatement } from './placedStatement.ts';

/** What is known of names; `People` is such. */
interface NamesKnown {
  meant(typed: string, exactly: boolean): readonly Person[];
  speakerOf(placed: PlacedStatement): Person | undefined;
}

/**
 * A test of whether a typed name means the speaker of a statement, in any spelling; false if no speaker is given. People whom
 * the dossier names are known under every spelling; others are compared by the words of the name or the description. With
 * `exactly`, only the typed spelling counts.
 */
export function spokenBy(typed: string, people: NamesKnown, exactly: boolean): (placed: PlacedStatement) => boolean {
  const meant = new Set(people.meant(typed, exactly));
  const isNamedSo = namedAs(typed, exactly);
  return (placed) => {
    const { speaker } = placed.statement;
    if (speaker === null) return false;
    const person = people.speakerOf(placed);
    if (person !== undefined && meant.size > 0) return meant.has(person);
    return isNamedSo(speaker.name);
  };
}

/** A test of whether a typed name can mean a speaker of whom nothing is known but the name that a document gives. */
export function namedAs(typed: string, exactly: boolean): (name: string) => boolean {
  const wanted = telling(typed);
  return (given) => {
    const name = telling(given);
    if (name === '' || wanted === '') return false;
    return exactly ? holdsWords(name, wanted) : isSameSpeaker(name, wanted);
  };
}

/** Whether every word of the second is one of the first, but for case and marks. */
function holdsWords(name: string, wanted: string): boolean {
  const words = new Set(tokenize(name).map(({ folded }) => folded));
  return tokenize(wanted).every(({ folded }) => words.has(folded));
}

/** Without articles and prepositions, which any two descriptions share. */
function telling(name: string): string {
  return tokenize(name)
    .filter(({ folded }) => !isStopWord(folded, new Set(['en'])))
    .map(({ surface }) => surface)
    .join(' ');
}
