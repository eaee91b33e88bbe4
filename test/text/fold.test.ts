import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { anyWords } from './anyWords.ts';

const MEETING: readonly (readonly [why: string, words: readonly string[]])[] = [
  ['case', ['Harbour', 'HARBOUR', 'harbour']],
  ['accents, composed or not', ['café', 'cafe\u0301', 'CAFÉ', 'cafe']],
  ['the dotted capital I of Turkish, which grows when it is made small', ['İzmir', 'izmir', 'Izmir']],
  ['the dotless small i', ['Işık', 'isik']],
  ['sharp s, small and capital', ['Straße', 'STRAẞE', 'strasse']],
  ['letters that do not decompose', ['Łódź', 'lodz']],
  ['letters that stand for two', ['Ærø', 'aero']],
  [
    'apostrophes and the marks for ʿayn and hamza',
    ["Isma'il", 'Isma’il', 'Ismaʿil', 'Ismaʾil', 'Isma`il', 'Isma´il', 'Ismail'],
  ],
  ['possessives', ['Calder’s', "Calder's", "CALDER'S", 'calder']],
  ['full width', ['Ｆｅｒｒｙ', 'ferry']],
  ['ligatures', ['ﬁsh', 'fish']],
  ['ё and е', ['Пётр', 'Петр']],
  ['stress marks of Cyrillic', ['за\u0301мок', 'замок']],
  ['forms of alef', ['أحمد', 'إحمد', 'آحمد', 'ٱحمد', 'احمد']],
  ['Persian and Arabic kaf and yeh', ['کشتی', 'كشتي', 'كشتى']],
  ['vowel signs and tatweel of Arabic', ['مَرْفَأ', 'مرفا', 'مــرفأ']],
  ['points of Hebrew', ['שָׁלוֹם', 'שלום']],
  ['final sigma', ['λιμένας', 'ΛΙΜΕΝΑΣ', 'λιμενασ']],
  ['digits of any script', ['٢٠٢٢', '２０２２', '2022']],
];

const APART: readonly (readonly [why: string, a: string, b: string])[] = [
  ['й is a letter of its own', 'мой', 'мои'],
  ['vowel signs of Indic scripts are vowels', 'नाव', 'नव'],
  ['voicing marks of kana are consonants', 'ガ', 'カ'],
  ['an s that belongs to the word', 'gas', 'ga'],
];

describe('fold', () => {
  it.each(MEETING)('%s', (_why, words) => {
    expect(words.map(fold)).toEqual(words.map(() => fold(words.at(-1) ?? '')));
  });

  it.each(APART)('%s', (_why, a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same of a text in any normal form', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });
});
