import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, directionOf, levelsOf, mirrored, visualOrder } from '../../src/exporting/bidi.ts';
import { hasRightToLeft } from '../../src/exporting/rightToLeft.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';

/** A line as it is seen, from left to right. */
function seen(text: string, direction: Direction): string {
  const characters = [...text];
  const levels = levelsOf(characters, direction);
  return visualOrder(levels)
    .map((at) => ((levels[at] ?? 0) % 2 === 1 ? mirrored(characters[at] ?? '') : (characters[at] ?? '')))
    .join('');
}

describe('the order in which characters are seen', () => {
  // As Chromium, Firefox and LibreOffice show them; א–ת run from right to left.
  const CASES: readonly (readonly [what: string, text: string, direction: Direction, seen: string])[] = [
    ['Latin alone', 'ferry 23:40', 'ltr', 'ferry 23:40'],
    ['Hebrew alone', 'אבג דהו', 'rtl', 'והד גבא'],
    ['a Hebrew name in a Latin line', 'by אבג דהו, in Larkhaven', 'ltr', 'by והד גבא, in Larkhaven'],
    ['a number after a Hebrew name, which it follows', 'by אבג דהו, 1921', 'ltr', 'by 1921 ,והד גבא'],
    ['a number after a mark that ends the name', 'by אבג דהו\u200e, 1921', 'ltr', 'by והד גבא\u200e, 1921'],
    ['a number in a Hebrew line', 'אבג 23:40 דהו', 'rtl', 'והד 23:40 גבא'],
    ['a number after a Hebrew letter', 'ב־12 במאי', 'rtl', 'יאמב 12־ב'],
    ['Latin words in a Hebrew line', 'אבג Harbour Office דהו', 'rtl', 'והד Harbour Office גבא'],
    ['brackets around Latin in a Hebrew line', 'אבג (Petrel) דהו', 'rtl', 'והד (Petrel) גבא'],
    ['brackets around Hebrew in a Latin line', 'see (אבג) there', 'ltr', 'see (גבא) there'],
    ['quotation marks from right to left', '«אבג»', 'rtl', '«גבא»'],
    ['a full stop at the end', 'אבג Petrel.', 'rtl', '.Petrel גבא'],
    ['an amount', 'אבג 100% דהו', 'rtl', 'והד 100% גבא'],
    ['Arabic digits', 'س ١٢٫٥ ص', 'rtl', 'ص ١٢٫٥ س'],
    ['European digits between Arabic letters', 'س 1,200 ص', 'rtl', 'ص 1,200 س'],
    ['a mark after a name', 'אבג\u200e, דהו', 'ltr', 'גבא\u200e, והד'],
    ['white space at the end', 'אבג ', 'ltr', 'גבא '],
    ['the stroke that lengthens an Arabic word', '“سـ” x', 'ltr', '“ـس” x'],
    ['corner brackets', 'אבג 「x」', 'rtl', '「x」 גבא'],
    ['a picture between Hebrew letters', 'א🎉ב', 'ltr', 'ב🎉א'],
    ['letters beyond the first plane', 'x 𐤀𐤁', 'ltr', 'x 𐤁𐤀'],
  ];
  it.each(CASES)('of %s', (_what, text, direction, expected) => {
    expect(seen(text, direction)).toBe(expected);
  });

  it('is no other with controls that a document brings', () => {
    const controls = ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068'];
    const character = fc.constantFrom(...'abאבده 12.,()«»', ...controls);
    fc.assert(
      fc.property(fc.array(character), fc.constantFrom<Direction>('ltr', 'rtl'), (characters, direction) => {
        const bare = characters.filter((each) => !controls.includes(each)).join('');
        const shown = [...seen(characters.join(''), direction)].filter((each) => !controls.includes(each));
        expect(shown.join('')).toBe(seen(bare, direction));
      }),
    );
  });

  it.each(['(', '()', '([{', '(א)', '\u2067a\u2069', 'אa '])(
    'takes time in proportion to the length of %s repeated',
    async (part) => {
      const growth = await growthOf((length) => visualOrder(levelsOf([...part.repeat(length)], 'ltr')), 2_000);
      expect(growth).toBeLessThan(LESS_THAN_THE_SQUARE);
    },
  );

  it('knows whether anything is read from right to left', () => {
    expect(['𐤀', 'a🎉', 'ـ', '1', '٣'].map(hasRightToLeft)).toEqual([true, false, true, false, true]);
  });

  it('begins at the side of the first letter', () => {
    expect(['12 «אבג» abc', '“abc” אבג', '…', 'كتب abc'].map((text) => directionOf(text))).toEqual([
      'rtl',
      'ltr',
      'ltr',
      'rtl',
    ]);
  });
});
