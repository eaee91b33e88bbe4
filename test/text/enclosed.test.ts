import { expect, test } from 'vitest';
import { replaceEnclosed } from '../../src/text/enclosed.ts';
import { groupedDigits } from '../../src/text/groupedDigits.ts';

const OPENING = /<!--|`[^`]*`/gu;
const CLOSING = /-->/gu;
const without = (text: string): string =>
  replaceEnclosed(
    text,
    OPENING,
    ([opened]) => (opened.startsWith('`') ? null : CLOSING),
    (inside, whole) => `(${inside.trim()}, ${whole.length})`,
  );

test.each([
  ['a <!-- b --> c', 'a (b, 10) c'],
  ['<!--a--><!--b-->', '(a, 8)(b, 8)'],
  ['`<!--` and -->', '`<!--` and -->'],
  ['<!-- <!-- a --> b', '(<!-- a, 15) b'],
  ['a <!-- b', 'a <!-- b'],
])('%s → %s', (text, expected) => expect(without(text)).toBe(expected));

test.each([
  ['1', '1'],
  ['123', '123'],
  ['1234', '1.234'],
  ['1234567', '1.234.567'],
  ['12.5', '12.5'],
])('%s in groups is %s', (digits, expected) => expect(groupedDigits(digits, '.')).toBe(expected));
