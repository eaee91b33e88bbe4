import { describe, expect, it } from 'vitest';
import { unbroken, unbrokenDay } from '../../../src/discord/rendering/unbroken.ts';

/** With the spaces that no line ends at shown as a tie. */
const tied = (text: string): string => unbroken(text).replaceAll('\u00a0', '~');

describe('a line of the bot’s own words', () => {
  it.each([
    ['4 November 2026', '4~November~2026'],
    ['— ¶12 (p. 3)', '— ¶12 (p.~3)'],
    ['pp. 3–4, then ¶ 12', 'pp.~3–4, then ¶~12'],
    ['read in 3 minutes', 'read in 3~minutes'],
    ['19 of 174 passages, in 12 documents', '19~of 174~passages, in 12~documents'],
    ['10–14 September 2022', '10–14~September~2022'],
    ['since May 1974', 'since May~1974'],
    ['Nothing was found. 3 files', 'Nothing was found. 3~files'],
    ['4. November 2026, S. 3', '4. November~2026, S.~3'],
    ['4 ноября 2026', '4~ноября~2026'],
    ['and so on', 'and so on'],
  ])('is never broken within a date, a page or a quantity: %s', (text, shown) => {
    expect(tied(text)).toBe(shown);
  });

  it('keeps a day in one piece', () => {
    expect(unbrokenDay('4. November 2026')).toBe('4.\u00a0November\u00a02026');
  });
});
