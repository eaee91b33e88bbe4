import { contains, type Slice } from '../../../../dossier/slice.ts';
import { slicesWithin } from '../../../../dossier/slicesWithin.ts';
import { nameWords } from '../../../../finding/names/nameWords.ts';
import { placedWordsIn } from '../../../../finding/names/placedWords.ts';
import { areSpellings } from '../../../../finding/people/isSameSpeaker.ts';
import type { People } from '../../../../finding/people/people.ts';
import type { Person } from '../../../../finding/people/person.ts';
import type { RoleWords } from '../../../../languages/parts/roleWords.ts';
import type { Hit } from '../../../../search/hit.ts';
import { fold } from '../../../../text/fold.ts';
import type { NamedSentence } from './sentenceRoles.ts';

/** Whoever or whatever a question names. */
export interface Named {
  /** Its folded words, without articles. */
  readonly words: readonly string[];
  readonly name: string;
  /** Those whom the name can mean. */
  readonly meant: ReadonlySet<Person>;
}

/** Reads the name that a question gives, in any spelling; null if nothing is left of it. */
export function readNamed(name: string, people: People, { determiners }: RoleWords): Named | null {
  const words = placedWordsIn(name, { start: 0, end: name.length })
    .map(({ key }) => key)
    .filter((word) => !determiners.has(word));
  return words.length === 0 ? null : { words, name: words.join(' '), meant: new Set(people.meant(name)) };
}

/** Whether a passage has the last word of the name, in a spelling by which it was found: most have not, and need no reading. */
export function mayName({ byClause, words }: Hit, { words: wanted }: Named): boolean {
  const last = wanted.at(-1) ?? '';
  return words.places.has(last) || byClause.some((one) => one.highlights.length > 0 && one.words.includes(last));
}

/** The places in a sentence that name whoever is asked about: by the names found there, and word by word. */
export function subjectsIn(
  { document, words }: Hit,
  one: NamedSentence,
  named: Named,
  people: People,
): readonly Slice[] {
  const { sentence } = one;
  const text = document.standing;
  const last = named.words.at(-1) ?? '';
  // A name of another spelling is among the capitals; the very word tells where else to look.
  const isWritten = slicesWithin(words.tokens, sentence).some(({ folded }) => isForm(folded, last));
  const isOnlyWritten = words.places.has(last);
  if (!isWritten && isOnlyWritten) return [];
  const { runs } = one;
  const exact = wordForWord(text, sentence, named.words);
  const byName = runs.filter((run) => {
    const words = text.slice(run.start, run.end);
    if (!isOfName(words, named)) return false;
    const person = people.at(document.id, run)?.person;
    return person === undefined || named.meant.size === 0 || named.meant.has(person);
  });
  return [
    ...exact.filter((one) => !byName.some((run) => contains(run, one))),
    ...byName.filter((run) => !exact.some((one) => contains(one, run) && one.end > run.end)),
  ];
}

/** Whether a name in a text has all the words that are asked for, or the last of them: “Marl” for “Ada Marl”. */
function isOfName(written: string, { words }: Named): boolean {
  const own = nameWords(written);
  const isIn = (word: string | undefined): boolean =>
    word !== undefined && own.some((other) => areSpellings(word, other));
  if (words.every(isIn)) return true;
  return own.every((word) => words.some((other) => areSpellings(word, other))) && isIn(words.at(-1));
}

/** Where the words follow one another, a plural for a singular, with the mark that closes a quotation. */
function wordForWord(text: string, sentence: Slice, words: readonly string[]): readonly Slice[] {
  const placed = placedWordsIn(text, sentence);
  return placed.flatMap((first, at) => {
    const own = placed.slice(at, at + words.length);
    const last = own.at(-1);
    const isHere = own.length === words.length && own.every(({ key }, place) => isForm(key, words[place] ?? ''));
    if (!isHere || last === undefined) return [];
    const closing = /^["”’»]/u.exec(text.slice(last.end, last.end + 1))?.[0].length ?? 0;
    return [{ start: first.start, end: last.end + closing }];
  });
}

function isForm(written: string, asked: string): boolean {
  const [a, b] = [written.replace(/['’]s?$/u, ''), fold(asked)];
  return a === b || a === `${b}s` || `${a}s` === b || a === `${b}es` || `${a}es` === b;
}
