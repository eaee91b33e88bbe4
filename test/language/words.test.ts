import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { areNameVariants, nameKey } from '../../src/language/nameKey.ts';
import { stem, stemmingLanguage } from '../../src/language/stem.ts';
import { isStopWord } from '../../src/language/stopWords.ts';

describe('stem', () => {
  const MEETING: readonly (readonly [language: string, words: readonly string[]])[] = [
    ['en', ['inspect', 'inspects', 'inspected', 'inspecting', 'inspection']],
    ['en', ['ferry', 'ferries']],
    ['ru', ['корабль', 'корабля', 'кораблем']],
    ['de', ['hafen', 'hafens']],
    ['fr', ['bateau', 'bateaux']],
  ];
  it.each(MEETING)('%s: %s', (language, words) => {
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1);
  });

  it.each([
    ['words with digits', '23b'],
    ['initials', 'us.'],
    ['what is longer than any word', 'x'.repeat(60)],
  ])('leaves %s alone', (_what, word) => {
    expect(stem(word, 'en')).toBe(word);
  });

  it('takes English where a language has no stemmer, or none is known', () => {
    expect(['he', 'xx', 'toString', '', undefined].map(stemmingLanguage)).toEqual(['en', 'en', 'en', 'en', 'en']);
    expect(stemmingLanguage('ru')).toBe('ru');
  });
});

describe('isStopWord', () => {
  it.each([
    ['the', ['en'], true],
    ['whom', ['en'], true],
    ['ferry', ['en'], false],
    ['und', ['de'], true],
    ['und', ['en'], false],
    ['und', ['en', 'de'], true],
    ['и', ['ru'], true],
    ['the', ['xx'], false],
  ] as const)('%s in %s: %s', (word, languages, expected) => {
    expect(isStopWord(word, languages)).toBe(expected);
  });

  it('knows folded words of languages with accents', () => {
    expect(isStopWord(fold('für'), ['de'])).toBe(true);
  });
});

describe('names', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['Moustafa', 'Mustafa'],
    ['Qadiri', 'Kadiri'],
    ['Qadiri', 'Qadiry'],
    ['Hamida', 'Hamidah'],
    ['Hamida', 'Hamideh'],
    ['Hussein', 'Husain'],
    ['Yousef', 'Yusuf'],
    ['Khalid', 'Khaled'],
    ['Sergei', 'Sergey'],
    ['Vassiliev', 'Vasilyev'],
    ['Djamal', 'Jamal'],
  ];
  it.each(SAME)('%s and %s are spellings of one name', (a, b) => {
    expect(areNameVariants(fold(a), fold(b))).toBe(true);
    expect(areNameVariants(fold(b), fold(a))).toBe(true);
  });

  const OTHERS: readonly (readonly [string, string])[] = [
    ['Calder', 'Holder'],
    ['Harib', 'Habib'],
    ['Karim', 'Akram'],
    ['Salim', 'Selma'],
    ['Marta', 'Murat'],
    ['Lindqvist', 'Lindholm'],
    ['Petrel', 'Pietro'],
    ['Ines', 'Unis'],
  ];
  it.each(OTHERS)('%s and %s are not', (a, b) => {
    expect(areNameVariants(fold(a), fold(b))).toBe(false);
  });

  it.each(['Ida', 'Ян', 'مرفأ', '2022', ''])('%s has no key: too short, or not in Latin letters', (word) => {
    expect(nameKey(fold(word))).toBeNull();
  });
});
