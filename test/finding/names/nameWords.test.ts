import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../src/finding/names/nameWords.ts';
import { canBeOnePerson, isOneWord, isSlip } from '../../../src/finding/names/sameName.ts';
import { anyWords } from '../../text/anyWords.ts';

describe('nameWords', () => {
  it.each([
    ['Mustafa al-Qadiri', ['mustafa', 'qadiri']],
    ['Mustafa Al-‘Odeh', ['mustafa', 'odeh']],
    ['Mustafa Al Odeh', ['mustafa', 'odeh']],
    ['Musa Abu Odeh', ['musa', 'odeh']],
    ['J. van der Meer', ['j', 'meer']],
    ['Jean-Luc Moreau', ['jeanluc', 'moreau']],
    ['Ministry of Trade and the Sea', ['ministry', 'trade', 'sea']],
    ['Thomas Holm Jr.', ['thomas', 'holm']],
    ['Al', ['al']],
    ['…', []],
  ])('%s', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });

  it('are folded words, whatever the name', () => {
    fc.assert(
      fc.property(anyWords, (name) => {
        for (const word of nameWords(name)) expect(word).toMatch(/^\S+$/u);
      }),
    );
  });
});

describe('one person', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['Mustafa Qadiri', 'Moustafa Kadiri'],
    ['Mustafa al-Qadiri', 'Mustapha Al-Qadiry'],
    ['Saleh Odeh', 'Salah Al-‘Odeh'],
    ['Grigory Sokolov', 'Grigori Sokolow'],
    ['I. Calder', 'Ines Calder'],
    ['Ines Marie Calder', 'Ines Calder'],
    ['Ines M. Calder', 'Ines Marie Calder'],
    ['Oskar Lindqvist', 'Oskar Linqvist'],
    ['Dmitri Ivanovich Orlov', 'Dmitry Orlov'],
  ];
  it.each(SAME)('%s and %s can be', (a, b) => {
    expect(canBeOnePerson(nameWords(a), nameWords(b))).toBe(true);
    expect(canBeOnePerson(nameWords(b), nameWords(a))).toBe(true);
  });

  const OTHERS: readonly (readonly [string, string])[] = [
    ['Ines Calder', 'Tom Calder'],
    ['Samir Haddad', 'Samira Haddad'],
    ['Pavel Orlov', 'Pavel Orlova'],
    ['Ines Marie Calder', 'Ines Ruth Calder'],
    ['I. Calder', 'Tom Calder'],
    ['Ines Calder', 'Ines Holder'],
    ['Marina Holm', 'Marika Holm'],
    ['Calder', 'Ines Calder'],
  ];
  it.each(OTHERS)('%s and %s cannot', (a, b) => {
    expect(canBeOnePerson(nameWords(a), nameWords(b))).toBe(false);
    expect(canBeOnePerson(nameWords(b), nameWords(a))).toBe(false);
  });

  it('is judged the same from either side, whatever the names', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (a, b) => {
        const [first, second] = [nameWords(a), nameWords(b)];
        expect(canBeOnePerson(first, second)).toBe(canBeOnePerson(second, first));
        for (const word of first) {
          expect(isOneWord(word, word)).toBe(true);
          for (const other of second) {
            expect(isOneWord(word, other)).toBe(isOneWord(other, word));
            expect(isSlip(word, other)).toBe(isSlip(other, word));
          }
        }
      }),
    );
  });
});
