/**
 * The blocks that Unicode keeps for scripts from right to left (DerivedBidiClass.txt), and the two marks of that direction. By ranges,
 * so that whoever only asks this loads no tables.
 */
const FROM_THE_RIGHT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether any character is read from right to left, or is a digit of such a script. */
export function hasRightToLeft(text: string): boolean {
  return FROM_THE_RIGHT.test(text);
}
