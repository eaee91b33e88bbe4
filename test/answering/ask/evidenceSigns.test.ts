import { describe, expect, it } from 'vitest';
import { negates } from '../../../src/answering/ask/evidenceNegation.ts';
import { numbersOf } from '../../../src/answering/ask/evidenceNumbers.ts';
import { saysOpposite } from '../../../src/answering/ask/evidenceOpposites.ts';
import { stem } from '../../../src/languages/stem.ts';
import { tokenize } from '../../../src/text/tokens.ts';

describe('a negation of its own', () => {
  it.each([
    ['Who did not sign the treaty?', true],
    ["Who didn't sign the treaty?", true],
    ['Who signed no treaty?', true],
    ['Who signed the treaty?', false],
    ['What happens if the pilot does not answer?', false],
    ['If the pilot does not answer, who lands the plane?', false],
    ['If the pilot answers, who does not land the plane?', true],
    ['What will be closed unless nobody objects?', false],
    ['Who signed not only the treaty but the annex?', false],
    ['Did the pilot say whether or not the plane was late?', false],
  ])('%s: %s', (question, expected) => {
    expect(negates(question, tokenize(question), 'en')).toBe(expected);
  });

  it('is none in a language without such words', () => {
    expect(negates('not', tokenize('not'), 'xx')).toBe(false);
  });
});

describe('the opposite', () => {
  const stems = (text: string): ReadonlySet<string> => new Set(tokenize(text).map(({ folded }) => stem(folded, 'en')));

  it.each([
    ['the least snow', 'the most snow', true],
    ['prices increased', 'prices decreased by half', true],
    ['increasing prices', 'a decrease of prices', true],
    ['the unpaid fees', 'the paid fees', true],
    ['paid fees', 'unpaid fees', true],
    ['an inaccurate map', 'the accurate map', true],
    ['the north bank', 'the southern bank', true],
    ['how many votes did they lose', 'they kept nine votes', true],
    ['before the storm', 'after the storm and before it', false],
    ['who bought the mill', 'the mill was sold', false],
    ['the unit', 'it', false],
    ['the red boat', 'the blue boat', false],
  ])('of “%s” in “%s”: %s', (asked, said, expected) => {
    expect(saysOpposite(stems(asked), stems(said), 'en')).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['in the 1950s', ['1950']],
    ["in the 1950's", ['1950']],
    ['the third phase', ['3.']],
    ['the 3rd phase', ['3.']],
    ['5km', ['5']],
    ['twelve boats', ['12']],
    ['one hundred and twenty boats', ['120']],
    ['1,500 crowns', ['1500']],
    ['two million crowns', ['2000000']],
    ['in the seventeenth century', ['1600']],
    ['the 1600s', ['1600']],
    ['Quay II', ['2']],
    ['one of the boats', []],
    ['I saw a boat', []],
  ])('of “%s”', (text, keys) => {
    expect(numbersOf(text, tokenize(text), 'en').map(({ key }) => key)).toEqual(keys);
  });
});
