import { nameLikeness } from '../../finding/names/likeness.ts';
import { PERSON_TITLES, ROLES } from '../../languages/allPersonWords.ts';
import { languageOf } from '../../languages/list.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import type { Token } from '../../text/tokens.ts';
import { numbersOf } from './evidenceNumbers.ts';
import { type AskedBeside, type AskedWord, isMetIn, type StemmedWord } from './evidenceWords.ts';

/** Words that begin alike in so many letters may be forms of one: Scotland and Scottish. */
const ALIKE = 4;

/**
 * Whether a sentence has, beside a word of the question, another than the question has there: “the *second* phase” for “the
 * *third* phase”, “the *Norman* coast” for “the *Danish* coast”, “room *12*” for “room *14*”. The question's word must be
 * nowhere in the sentence, the other nowhere in the question, and both names or both numbers.
 */
export function exchangesWord(beside: AskedBeside): boolean {
  const { asked, question } = beside;
  return asked.some((word, at) => {
    const next = asked[at + 1];
    if (next === undefined || !areBeside(question, word, next)) return false;
    return isExchanged(beside, word, next, -1) || isExchanged(beside, next, word, 1);
  });
}

/** Whether `lost`, which is beside `kept` in the question, has another word in its place, `step` words from `kept`. */
function isExchanged(beside: AskedBeside, lost: AskedWord, kept: AskedWord, step: -1 | 1): boolean {
  const { said, text, asked, language } = beside;
  if (lost.clause === null || isMetIn(lost) || kept.places.length === 0) return false;
  const others = kept.places.map((place) => {
    const [here, other] = [said[place], said[place + step]];
    if (here === undefined || other === undefined) return undefined;
    return areBeside(text, ...(step < 0 ? ([other, here] as const) : ([here, other] as const))) ? other : undefined;
  });
  return others.every(
    (other) =>
      other !== undefined &&
      !isStopWord(other.folded, [language]) &&
      asked.every((one) => one.stem !== other.stem) &&
      areOfOneSort(beside, lost, other),
  );
}

function areOfOneSort({ question, text, language }: AskedBeside, lost: AskedWord, other: StemmedWord): boolean {
  const numbers = [numberOf(question, lost, language), numberOf(text, other, language)];
  if (numbers.some((one) => one !== undefined))
    return numbers.every((one) => one !== undefined) && numbers[0] !== numbers[1];
  // Where nouns have capitals, a name is not told from another noun; a title is in the place of any first name.
  if (!isName(lost) || !isCapital(other) || languageOf(language)?.followUps?.capitalisesNouns) return false;
  if (isTitle(lost) || isTitle(other)) return false;
  // An acronym may be short for the other, and words that begin alike may be forms of one.
  if (isInCapitals(lost) !== isInCapitals(other) || commonLength(lost.folded, other.folded) >= ALIKE) return false;
  return nameLikeness(lost.surface, other.surface) === null;
}

function isTitle({ surface }: Token): boolean {
  const word = surface.toLowerCase();
  return PERSON_TITLES.has(word) || ROLES.has(word);
}

/** What a word is as a number; undefined if it is none. */
function numberOf(text: string, word: Token, language: string): string | undefined {
  return numbersOf(text, [word], language)[0]?.key;
}

/** Whether nothing but a space or a hyphen is between two words. */
function areBeside(text: string, first: Token, second: Token): boolean {
  return /^[\s\p{Pd}]$/u.test(text.slice(first.end, second.start));
}

/** Whether a word is a name as the dossier writes it, or as the question does. */
function isName({ clause, surface, start }: AskedWord): boolean {
  return clause?.isName === true || (start > 0 && /^\p{Lu}/u.test(surface));
}

function isCapital({ surface }: Token): boolean {
  return /^\p{Lu}/u.test(surface);
}

function isInCapitals({ surface }: Token): boolean {
  return /^(?:\p{Lu}\.?){2}/u.test(surface);
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
