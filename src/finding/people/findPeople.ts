import { ARTICLES } from '../../languages/allNames.ts';
import { fold } from '../../text/fold.ts';
import { loneNameLikeness, type NameLikeness, nameLikeness } from '../names/likeness.ts';
import { nameLanguageOf } from '../names/nameLanguage.ts';
import { isTitle } from '../names/nameRun.ts';
import { nameWords } from '../names/nameWords.ts';
import { generationOf } from '../names/partsBeside.ts';
import { isSlip, wordLikeness } from '../names/sameName.ts';
import { inListedOrder, type PeopleIndex } from './peopleIndex.ts';
import type { Person } from './person.ts';

/** Someone who may be meant by a typed name. */
export interface FoundPerson {
  readonly person: Person;
  /** `same`: the dossier has the very name, but for case and marks; `close`: another spelling; `possible`: perhaps. */
  readonly how: Exclude<NameLikeness, null>;
  /** Higher is likelier; those of one rank are equally likely but for how often they are named. */
  readonly rank: number;
}

/** What a match is worth, by how much of the name it is. */
const WORTH = {
  same: 4,
  close: 3,
  possible: 1,
  /** All the words of a name rather than its last. */
  whole: 0.5,
  /** The last word rather than another. */
  last: 0.25,
} as const;

/** Rank of a whole name in another spelling. */
export const WHOLE_CLOSE = WORTH.close + WORTH.whole + WORTH.last;

/** The words of a typed name that distinguish it: as typed and, if it has titles, also without them. */
export function typedNames(typed: string): readonly (readonly string[])[] {
  const words = nameWords(typed);
  // An article that ends the name is a name: Nguyen Van An.
  const all = words.filter((word, at) => !ARTICLES.has(word) || (at > 0 && at === words.length - 1));
  const language = nameLanguageOf('en');
  const bare = all.filter((word, at) => at === all.length - 1 || !isTitle(word, language));
  return bare.length === all.length ? [all] : [all, bare];
}

/** Those whom a typed name, with or without a title, can mean, the likeliest first. */
export function findPeople(typed: string, index: PeopleIndex): readonly FoundPerson[] {
  const names = typedNames(typed).filter((words) => words.length > 0);
  if (names.length === 0) return [];
  const candidates = new Set(names.flatMap((words) => candidatesFor(words, index)));
  const found = [...candidates].sort(inListedOrder).flatMap((person) => matchOf(person, names) ?? []);
  found.sort((a, b) => b.rank - a.rank || b.person.mentionCount - a.person.mentionCount);
  const own = ofGeneration(found, generationOf(typed));
  const best = own[0]?.how;
  return best === 'possible' ? own : own.filter(({ how }) => how !== 'possible');
}

/** Those with a name that has a word like one of the typed words: that which the fewest have. All of the words must be like. */
function candidatesFor(words: readonly string[], index: PeopleIndex): readonly Person[] {
  const telling = words.filter((word) => word.length > 1);
  const sets = (telling.length > 0 ? telling : words).map(
    (word) => new Set(index.wordsAlike(word).flatMap((like) => index.withWord(like))),
  );
  const [fewest] = sets.sort((a, b) => a.size - b.size);
  return [...(fewest ?? [])];
}

/** Those who are written with the generation that was typed; if nobody is, those who are written without any. */
function ofGeneration(found: readonly FoundPerson[], typed: string | null): readonly FoundPerson[] {
  if (typed === null) return found;
  const generationsOf = ({ person }: FoundPerson): readonly (string | null)[] =>
    person.spellings.map(({ text }) => generationOf(text));
  const own = found.filter((one) => generationsOf(one).includes(typed));
  return own.length > 0 ? own : found.filter((one) => generationsOf(one).every((generation) => generation === null));
}

function matchOf(person: Person, names: readonly (readonly string[])[]): FoundPerson | null {
  const isLone = person.spellings.every(({ text }) => nameWords(text).length === 1);
  const matches = [person.name, ...person.spellings.map(({ text }) => text)].flatMap((text) => {
    const words = nameWords(text);
    return names.map((typed) => rate(typed, words, isLone)).filter((one) => one !== null);
  });
  const [best] = matches.sort((a, b) => b.rank - a.rank);
  return best === undefined ? null : { person, ...best };
}

/** Every typed word must be one of the name's, in its order. `isLone`: the person has no name of several words. */
function rate(typed: readonly string[], name: readonly string[], isLone: boolean): Omit<FoundPerson, 'person'> | null {
  let how: FoundPerson['how'] = 'same';
  let from = 0;
  for (const word of typed) {
    let best: NameLikeness = null;
    let at = -1;
    for (let place = from; place < name.length; place += 1) {
      const likeness = likenessOf(word, name[place] ?? '', typed.length === 1 ? loneNameLikeness : nameLikeness);
      if (likeness !== null && (best === null || WORTH[likeness] > WORTH[best])) {
        best = likeness;
        at = place;
      }
    }
    if (best === null) return null;
    if (WORTH[best] < WORTH[how]) how = best;
    from = at + 1;
  }
  // A surname alone fits all its bearers equally well.
  const isWhole = typed.length === name.length && (typed.length > 1 || isLone);
  const isLast = from === name.length;
  return { how, rank: WORTH[how] + (isWhole ? WORTH.whole : 0) + (isLast ? WORTH.last : 0) };
}

function likenessOf(typed: string, word: string, compare: typeof nameLikeness): NameLikeness {
  if (fold(typed) === word) return 'same';
  if (typed.length === 1 || word.length === 1) return wordLikeness(typed, word);
  return compare(typed, word) ?? (isSlip(typed, word) ? 'possible' : null);
}
