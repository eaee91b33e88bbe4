import type { DateRule, DateShape } from '../../../languages/parts/dateWords.ts';
import { expanded } from '../words/pieces.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { type Beginnings, beginningsOf } from './beginnings.ts';

/** What the pattern of a shape caught, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What the reader of a shape knows beside its groups. */
export interface Setting {
  /** The whole text, its digits written as 0 to 9. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Whether someone typed the text, perhaps in small letters. */
  readonly isTyped: boolean;
  readonly vocabulary: Vocabulary;
  readonly shape: DateShape;
}

/** One way of writing a time, ready to be tried at a place where a word or number begins. */
export interface Shape {
  readonly pattern: RegExp;
  readonly reads: DateRule;
  /** Words of the pattern, in lower case: what begins with another word cannot match. */
  readonly words: ReadonlySet<string>;
  /** Whether a match may begin with a digit. */
  readonly digits: boolean;
  /** The language of the texts that it is tried in, or null for all. */
  readonly only: string | null;
  readonly vocabulary: Vocabulary;
  readonly shape: DateShape;
}

/** A shape of a language (of none, for `tag` null), with its pattern compiled. It must end where a word ends. */
export function compiled(shape: DateShape, vocabulary: Vocabulary, tag: string | null): Shape {
  const source = expanded(shape.pattern, vocabulary.pieces);
  const beginnings = beginningsOf(source);
  return {
    pattern: new RegExp(shape.unspaced === true ? source : `(?:${source})(?![\\p{L}\\p{M}\\d])`, 'iuy'),
    reads: shape.reads,
    words: wordsThatBegin(source, beginnings),
    digits: beginnings.digits,
    only: shape.anywhere === true ? null : tag,
    vocabulary,
    shape,
  };
}

/** A last letter that is optional makes two words. Of Han words each character counts as one. */
const WORD = /(?<han>\p{Script=Han})|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}])+)(?<optional>\??)/gu;

/** The literal words of a pattern, in lower case, that have a letter with which a match may begin. */
function wordsThatBegin(source: string, { letters, any }: Beginnings): ReadonlySet<string> {
  const literal = source.replace(/\\p\{\w+\}|\(\?<\w+>|\\k<\w+>|\\./gu, ' ');
  const words = [...literal.matchAll(WORD)].flatMap(({ groups }) => {
    const { han, word = '', optional } = groups ?? {};
    if (han !== undefined) return [han];
    const whole = word.toLowerCase();
    return optional === '?' ? [whole, whole.slice(0, -1)] : [whole];
  });
  return new Set(words.filter((word) => any || letters.has(word.charAt(0))));
}
