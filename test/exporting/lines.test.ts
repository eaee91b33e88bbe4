import { describe, expect, it } from 'vitest';
import { lacksLetters, withBoxes } from '../../src/exporting/pdf/fonts.ts';
import { layOut } from '../../src/exporting/pdf/lines.ts';

/** Every letter one point wide. */
const measure = (text: string): number => [...text].length;

describe('a paragraph cut into lines', () => {
  it.each([
    ['words that fit', 'the ferry left late', 10, ['the ferry', 'left late']],
    ['a word too long for a line', 'abcdefghijkl mn', 5, ['abcde', 'fghij', 'kl mn']],
    ['marks that stay with their letters', 'e\u0301e\u0301e\u0301', 4, ['e\u0301e\u0301', 'e\u0301']],
    ['breaks that are in the text', 'one\ntwo', 20, ['one', 'two']],
    ['nothing', '', 20, ['']],
  ])('takes %s', (_what, text, width, expected) => {
    const lines = layOut(text, 'ltr', width, measure);
    expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(expected);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
  });

  it('stands as it is seen, each word as the font takes it', () => {
    const [line] = layOut('في ١٢ (Petrel) مايو', 'rtl', 99, measure);
    expect(line?.pieces.map(({ text }) => text)).toEqual(['مايو', ' ', '(', 'Petrel', ')', ' ', '١', '٢', ' ', 'في']);
  });

  it('keeps struck characters apart from others, over lines and in both directions', () => {
    const struckIn = (text: string, struck: string, direction: 'ltr' | 'rtl', width: number) => {
      const from = [...text.slice(0, text.indexOf(struck))].length;
      const flags = [...text].map((_, at) => at >= from && at < from + [...struck].length);
      return layOut(text, direction, width, measure, flags).map(({ pieces }) =>
        pieces
          .filter(({ isStruck }) => isStruck)
          .map((piece) => piece.text)
          .join(''),
      );
    };
    expect(struckIn('one two\nthree four five', 'two\nthree four', 'ltr', 12)).toEqual(['two', 'three four', '']);
    expect(struckIn('unstruck', 'struck', 'ltr', 12)).toEqual(['struck']);
    expect(struckIn('هذا كان النص', 'كان', 'rtl', 40)).toEqual(['كان']);
  });

  it('has boxes for letters that the font lacks, and says so', () => {
    expect(withBoxes('港口 Port «порт» ميناء נמל 👩。')).toBe('□□ Port «порт» ميناء נמל □□');
    expect(['港口', 'ไทย'].map(lacksLetters)).toEqual([true, true]);
    expect(lacksLetters('Port «порт» ميناء נמל Λιμένας — 12 € ⚠')).toBe(false);
  });
});
