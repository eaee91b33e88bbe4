import type { PeriodPart } from '../../../dossier/dateMention.ts';
import type { Meaning } from './reading.ts';

/** What a shape's pattern caught, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What the reader of a shape is told beside its groups. */
export interface Setting {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** BCP 47 primary tag. */
  readonly language: string;
}

/** One way of writing a time. The pattern is tried where a word or number begins. */
export interface Shape {
  readonly pattern: RegExp;
  /** Every word of the pattern, in lower case: what begins with another cannot match. */
  readonly words: ReadonlySet<string>;
  /** Whether a match may begin with a digit. */
  readonly digits: boolean;
  /** Whether it names an hour or part of a day beside the day. */
  readonly timeOfDay?: boolean;
  /** The meaning, or null where the words are none after all (the 31st of June, the verb "may"). */
  readonly read: (groups: Groups, setting: Setting) => Meaning | null;
}

interface ShapeOptions extends Pick<Shape, 'timeOfDay'> {
  /** Written without spaces: the next word may follow at once. */
  readonly unspaced?: boolean;
}

/** A shape from the source of its pattern, which is read without regard to case and must end where a word ends. */
export function shape(source: string, read: Shape['read'], { unspaced = false, ...more }: ShapeOptions = {}): Shape {
  return {
    pattern: new RegExp(unspaced ? source : `(?:${source})(?![\\p{L}\\p{M}\\p{N}])`, 'iuy'),
    words: wordsOf(source),
    digits: /\\d|\\p\{Nd\}|\d/u.test(source),
    read,
    ...more,
  };
}

/** The literal words of a pattern; where the last letter is optional, with and without it. */
function wordsOf(source: string): ReadonlySet<string> {
  const literal = source.replace(/\\p\{\w+\}|\(\?<\w+>|\\k<\w+>|\\./gu, ' ');
  return new Set(
    [...literal.matchAll(/([\p{L}\p{M}]+)(\??)/gu)].flatMap(([, word = '', optional]) =>
      optional === '?' ? [word.toLowerCase(), word.slice(0, -1).toLowerCase()] : [word.toLowerCase()],
    ),
  );
}

const PARTS: Readonly<Record<string, PeriodPart>> = {
  early: 'early',
  earlier: 'early',
  beginning: 'early',
  start: 'early',
  turn: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  later: 'late',
  end: 'late',
  close: 'late',
};

/** The share that a word of the group `part` names. */
export function partIn(groups: Groups): PeriodPart | null {
  return PARTS[groups.part?.toLowerCase() ?? ''] ?? null;
}
