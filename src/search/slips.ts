import { lettersBeside } from '../languages/scripts/alphabets.ts';
import { isWithinOneSlip } from '../text/slipDistance.ts';
import type { Form } from './form.ts';
import type { FormTable } from './formTable.ts';

/** A word of up to this many letters bears one slip, a longer one two. */
const SHORT_WORD = 7;
/** Shorter words differ from too many others to be corrected but for letters in another order, or one that is doubled. */
const SHORTEST = 5;

/**
 * Forms a typing slip away, each with the number of slips. A slip is a letter too many, one too few, another one or two exchanged (Damerau 1964); an
 * exchange counts as one even in a short word. Slips hardly ever put another letter first (Pollock and Zamora 1984), and
 * other words often differ in just that; but the first letter may be left out, doubled or exchanged with the second.
 */
export function slipsOf(table: FormTable, folded: string): readonly (readonly [form: Form, slips: number])[] {
  const found = new Map<string, readonly [Form, number]>();
  for (const word of atFirstLetter(folded)) {
    const form = table.form(word);
    if (form !== undefined) found.set(form.folded, [form, 1]);
  }
  for (const [form, edits] of table.within(folded, 2, 'no others')) {
    if (form.folded === folded) continue;
    const isOne = isWithinOneSlip(form.folded, folded);
    const isSameLetters = lettersOf(form.folded) === lettersOf(folded);
    if (folded.length < SHORTEST && !(isOne && isSameLetters)) continue;
    if (isOne) found.set(form.folded, [form, 1]);
    else if (folded.length > SHORT_WORD) found.set(form.folded, [form, edits]);
  }
  return [...found.values()];
}

/** Words that a slip at the first letter would have made into this one. */
function atFirstLetter(folded: string): readonly string[] {
  const [first = '', second = '', ...rest] = folded;
  const exchanged = first === second ? [] : [second + first + rest.join('')];
  if (folded.length < SHORTEST) return exchanged;
  return [...exchanged, folded.slice(first.length), ...lettersBeside(first).map((letter) => letter + folded)];
}

/** The different letters of a word in the order of the alphabet. */
function lettersOf(folded: string): string {
  return [...new Set(folded)].sort().join('');
}
