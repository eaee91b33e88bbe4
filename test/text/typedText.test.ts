import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords, pastedText, typedName, typedText } from '../../src/text/typedText.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';

describe('words as they were meant', () => {
  it.each([
    ['\u2068kazan:3\u2069', 'kazan:3'],
    ['\u2067عنوان\u2069', 'عنوان'],
    ['late\u200b sailing', 'late sailing'],
    ['late\u00a0sailing', 'late sailing'],
    ['late\u2060sailing\ufeff', 'latesailing'],
    ['  tide tables  ', 'tide tables'],
    ['`kazan:3`', 'kazan:3'],
    ['\u2068`kazan:3`\u2069', 'kazan:3'],
    ['**Who kept the log?**', 'Who kept the log?'],
    ['tide\\_tables\\.txt', 'tide_tables.txt'],
    ['"late sailing" -drill', '"late sailing" -drill'],
    ['"late sailing"', '"late sailing"'],
    ['**one** and **two**', '**one** and **two**'],
    ['delegat*', 'delegat*'],
    ['C:\\logs', 'C:\\logs'],
    ['می\u200cروم', 'می\u200cروم'],
  ])('%j is read as %j', (typed, words) => expect(typedText(typed)).toBe(words));

  it('of a name have nothing around them', () => {
    for (const around of ['“x”', '"x"', "'x'", '«x»', '„x“', '[x]', '<x>', '*x*', '`“x”`', '\u2068*x*\u2069', ' x, ']) {
      expect(typedName(around.replace('x', 'Tide tables'))).toBe('Tide tables');
    }
    expect(typedName('the "Ellen" file')).toBe('the "Ellen" file');
    expect(typedName('"Ellen" and "Mary"')).toBe('"Ellen" and "Mary"');
  });

  it('of a pasted text keep all but what the bot puts in', () => {
    expect(pastedText('\u2068a\\_b\u2069\n“c\u00a0d” \u200f\u200b')).toBe('a\\_b\n“c\u00a0d” \u200f');
  });

  it('are the same read once more, unless a backslash was doubled', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll('\\', '');
        expect(typedText(typedText(plain))).toBe(typedText(plain));
        expect(typedName(typedName(plain))).toBe(typedName(plain));
      }),
    );
  });

  it('are read in time in proportion to their length', async () => {
    for (const text of ['`', '*', '“', ',', '\\*']) {
      const growth = await growthOf((length) => typedName(`x${text.repeat(length)}x`), 20_000);
      expect(growth).toBeLessThan(LESS_THAN_THE_SQUARE);
    }
  });
});

describe('a text with nothing to look for', () => {
  it.each(['', ' ', '?', '…', '****', '``', '🙂', '<:wave:123456789012345678>', '<@123456789012345678>', '— “” !'])(
    'is %j',
    (text) => expect(hasWords(text)).toBe(false),
  );
  it.each(['a', '7', 'ö', '何', '@Mira', 'C++'])('is not %j', (text) => expect(hasWords(text)).toBe(true));
});
