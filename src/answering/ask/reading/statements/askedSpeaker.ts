import type { Findings } from '../../../../finding/findings.ts';
import { areSpellings } from '../../../../finding/people/isSameSpeaker.ts';
import type { Person } from '../../../../finding/people/person.ts';
import { isCountry } from '../../../../languages/allNames.ts';
import { isStopWord } from '../../../../languages/stopWords.ts';
import { fold } from '../../../../text/fold.ts';
import { tokenize } from '../../../../text/tokens.ts';
import type { SpokenSentence } from './voicesIn.ts';

/** Whose words a question asks for. */
export interface AskedSpeaker {
  /** Those whom the typed name means; empty for a description: "the mayor". */
  readonly persons: readonly Person[];
  /** How sure it is that a voice is theirs, from 0 to 1. */
  readonly isTheirs: (voice: SpokenSentence) => number;
  /** Whether words of a text, such as a title or a source, name them. */
  readonly isNamedBy: (words: string) => boolean;
  /** The folded words of the name or the description. */
  readonly words: ReadonlySet<string>;
}

/** The numbers of telling whose words they are, with the reason for each. */
const SPEAKER = {
  /** A description is of whoever bears the office. */
  described: 0.9,
  /** Names of which only the words are alike. */
  likeName: 0.8,
} as const;

/** Reads a typed name or description of a speaker. */
export function askedSpeaker(typed: string, { people }: Findings): AskedSpeaker {
  const persons = new Set(meantBy(typed, people));
  const tokens = tokenize(typed).filter(({ folded }) => !isStopWord(folded, ENGLISH));
  const words = tokens.map(({ folded }) => folded);
  const own = new Set(words);
  const holdsAll = (text: string): boolean => {
    const there = tokenize(text).map(({ folded }) => folded);
    return words.length > 0 && words.every((word) => there.some((one) => isOneWord(one, word)));
  };
  const isTheirs = (voice: SpokenSentence): number => {
    const { person, name, mention, document } = voice;
    if (person !== undefined && persons.has(person)) return 1;
    if (persons.size > 0 && person !== undefined) return 0;
    const shown = [name, document.standing.slice(mention.start, mention.end)];
    if (shown.some(holdsAll)) return persons.size > 0 ? SPEAKER.likeName : SPEAKER.described;
    return persons.size === 0 && person !== undefined && bears(person, voice, words) ? SPEAKER.described : 0;
  };
  return { persons: [...persons], isTheirs, isNamedBy: holdsAll, words: own };
}

const ENGLISH: ReadonlySet<string> = new Set(['en']);

/** The capitalised words at the end. */
const CAPITALS_AT_END = /$(?<=((?:(?<![\p{L}\p{M}'’-])\p{Lu}[\p{L}\p{M}'’-]*\s*)+))/u;

/** Those whom all the words mean, else those whom the name at their end means: "the company's director Gunnar Vale". */
function meantBy(typed: string, people: Findings['people']): readonly Person[] {
  const whole = people.meant(typed);
  if (whole.length > 0) return whole;
  const named = CAPITALS_AT_END.exec(typed)?.[1]?.trim() ?? '';
  return named === '' || named === typed ? [] : people.meant(named);
}

/** Whether someone bears an office by all its words; a place after it may be that of the document: "the mayor of Brackwater". */
function bears(person: Person, { document }: SpokenSentence, words: readonly string[]): boolean {
  return person.roles.some(({ text }) => {
    const role = tokenize(text).map(({ folded }) => folded);
    const lacking = words.filter((word) => !role.some((one) => isOneWord(one, word)));
    if (lacking.length === 0) return true;
    return lacking.length < words.length && lacking.every((word) => isOfDocument(word, words, document.standing));
  });
}

/** Whether a word is that of a place behind an office, and the document speaks of the place. A country has many offices of others in a text. */
function isOfDocument(word: string, words: readonly string[], text: string): boolean {
  return words.indexOf(word) > 0 && !isCountry(word) && fold(text).includes(word);
}

function isOneWord(one: string, other: string): boolean {
  return one === other || (one.length > 4 && areSpellings(one, other));
}
