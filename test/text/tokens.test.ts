import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize, tokenizeForPhrases } from '../../src/text/tokens.ts';
import { anyWords } from './anyWords.ts';

/** The words as `surface→folded`, or only the surface where folding leaves it alone. */
function words(text: string): readonly string[] {
  return tokenize(text).map(({ surface, folded }) => (surface === folded ? surface : `${surface}→${folded}`));
}

const CASES: readonly (readonly [why: string, text: string, words: readonly string[]])[] = [
  ['an apostrophe inside a word belongs to it', "o’clock o'clock", ['o’clock→oclock', "o'clock→oclock"]],
  ['marks for ʿayn and hamza belong to the word', 'Isra’ib Saʿid', ['Isra’ib→israib', 'Saʿid→said']],
  ['a mark before a word belongs to no word', 'Al-‘Odeh', ['Al→al', 'Odeh→odeh']],
  ['an acute accent typed as apostrophe is one', 'O´Malley', ['O´Malley→omalley']],
  ['possessives meet their word', 'Calder’s boat', ['Calder’s→calder', 'boat']],
  ['possessives in capitals too', "CALDER'S BOAT", ["CALDER'S→calder", 'BOAT→boat']],
  ['plural possessives lose their mark', 'the pilots’ room', ['the', 'pilots', 'room']],
  ['dotted initials are one word, told from the pronoun', 'the U.S. told us', ['the', 'U.S.→us.', 'told', 'us']],
  ['with and without dots they meet', 'US U.S. U.S', ['US→us.', 'U.S.→us.', 'U.S→us.']],
  ['initials that spell no pronoun lose their dots', 'the U.N. and the UN', ['the', 'U.N.→un', 'and', 'the', 'UN→un']],
  ['initials before a surname', 'J.R.R.Holm', ['J.R.R→jrr', 'Holm→holm']],
  ['thousands meet their plain form', '1,000 1000 1,000,000', ['1,000→1000', '1000', '1,000,000→1000000']],
  ['a decimal comma is no thousand', '1,5 litres', ['1,5', 'litres']],
  ['times are one word', 'at 23:40.', ['at', '23:40']],
  ['a number is not torn by the letters that follow it', 'at 10.30am', ['at', '10', '30am']],
  ['digits of other scripts are digits', '٢٠٢٢ २०२२', ['٢٠٢٢→2022', '२०२२→2022']],
  ['Arabic', 'وصل القاربُ إلى الميناءِ', ['وصل', 'القاربُ→القارب', 'إلى→الي', 'الميناءِ→الميناء']],
  ['a ligature that stands for several words is one word', 'ﷺ', ['ﷺ→صليالله' + 'عليهوسلم']],
  ['Hebrew, pointed', 'שָׁלוֹם', ['שָׁלוֹם→שלום']],
  ['Cyrillic', 'Ёлка и й', ['Ёлка→елка', 'и', 'й']],
  ['Chinese is cut into words', '我们去北京', ['我们', '去', '北京']],
  ['Japanese is cut into words', '港の船', ['港', 'の', '船']],
  ['Thai is cut into words', 'ท่าเรือเปิด', ['ท่าเรือ', 'เปิด']],
  ['Indic vowel signs stay', 'नाव', ['नाव']],
  ['emoji and marks are no words', '⛴️ — … “”', []],
];

describe('tokenize', () => {
  it.each(CASES)('%s: %s', (_why, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives slices of the text, in order, never overlapping, and no empty word', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        for (const tokens of [tokenize(text), tokenizeForPhrases(text)]) {
          let last = 0;
          for (const { start, end, surface, folded } of tokens) {
            expect(text.slice(start, end)).toBe(surface);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(folded).not.toMatch(/^$|\s/u);
            last = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no letter of any script behind', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const covered = new Set(tokenize(text).flatMap(({ start, end }) => range(start, end)));
        for (const match of text.matchAll(/\p{L}/gu)) {
          // Lone modifier letters, such as the tatweel, fold to nothing.
          if (!/\p{Lm}/u.test(match[0])) expect(covered).toContain(match.index);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}
