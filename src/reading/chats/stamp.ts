/** The day and time in front of a message, as a program for chats writes it. */
export interface Stamp {
  /** The stamp with every number as `0`: the stamps of one export have one form. */
  readonly form: string;
  /** The numbers in it, in their order. */
  readonly numbers: readonly number[];
  /** Where the stamp ends and what is behind it begins, in UTF-16 units of the line. */
  readonly end: number;
}

/** Marks of direction and byte order that programs write around stamps and names. */
const MARKS = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]';
const DATE = `\\p{Nd}{1,4}${MARKS}?[./-]${MARKS}?\\s?\\p{Nd}{1,2}${MARKS}?[./-]${MARKS}?\\s?\\p{Nd}{2,4}\\.?`;
/** Chinese, Japanese and Korean write a sign behind each number. */
const DATE_WITH_SIGNS = '\\p{Nd}{4}\\p{Lo}\\s?\\p{Nd}{1,2}\\p{Lo}\\s?\\p{Nd}{1,2}\\p{Lo}';
const DATE_WITH_MONTH = '\\p{Nd}{1,2}[ -]\\p{L}{3,9}\\.?[ -]\\p{Nd}{2,4}';
/** Letters are those of a.m. and p.m. in any language, before the time or after it. */
const TIME = `(?:[\\p{L}.]{1,6}\\s?)?\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?:[:.]\\p{Nd}{2})?(?:\\s?[\\p{L}.]{1,4}(?:\\s?[\\p{L}.]{1,4})?)?`;
const MOMENT = `(?:${DATE}|${DATE_WITH_SIGNS}|${DATE_WITH_MONTH})[,،]?\\s${MARKS}?${TIME}`;
const STAMP = new RegExp(`^${MARKS}*(?:\\[${MOMENT}\\]\\s?|${MOMENT}(?:\\s[-–—]|,)\\s|\\(${MOMENT}\\)\\s)`, 'u');
/** A stamp is shorter, in UTF-16 units. */
const LONGEST = 60;

/** The stamp with which a line begins; null if it has none. */
export function stampOf(line: string): Stamp | null {
  const [stamp] = STAMP.exec(line.slice(0, LONGEST)) ?? [];
  if (stamp === undefined) return null;
  const plain = stamp.replace(new RegExp(MARKS, 'gu'), '').replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  const form = plain.replace(/\p{Nd}+/gu, '0').replace(/\p{L}+\.?(?:\s?\p{L}\.)?/gu, 'a');
  return { form, numbers: (plain.match(/\d+/gu) ?? []).map(Number), end: stamp.length };
}

/** The value of a decimal digit of any script: the digits of a script are ten characters in a row. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
