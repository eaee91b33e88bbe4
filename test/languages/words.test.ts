import { describe, expect, it } from 'vitest';
import { stem, stemmingLanguage } from '../../src/languages/stem.ts';
import { isStopWord } from '../../src/languages/stopWords.ts';
import { fold } from '../../src/text/fold.ts';

describe('stem', () => {
  const MEETING: readonly (readonly [language: string, words: readonly string[]])[] = [
    ['en', ['inspect', 'inspects', 'inspected', 'inspecting', 'inspection']],
    ['en', ['ferry', 'ferries']],
    ['ru', ['корабль', 'корабля', 'кораблем']],
    ['de', ['hafen', 'hafens']],
    ['fr', ['bateau', 'bateaux']],
    ['es', ['inundacion', 'inundaciones', 'inundo', 'inundaba']],
    ['es', ['dirigio', 'dirigia', 'dirigir']],
    ['tr', ['tekne', 'teknesi', 'tekneler', 'teknenin', 'teknede']],
    ['tr', ['yolcu', 'yolcular', 'yolcularin', 'yolcudan']],
    ['tr', ['kitap', 'kitabi', 'kitaplar']],
    ['tr', ['sondu', 'sonmus']],
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
    expect(['he', 'xx', 'toString', '', undefined].map((tag) => stemmingLanguage(tag))).toEqual([
      'en',
      'en',
      'en',
      'en',
      'en',
    ]);
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
    ['ماهي', ['ar'], true],
    ['زياره', ['ar'], false],
    ['кто', ['ru'], true],
    ['nerede', ['tr'], true],
    ['wer', ['en'], false],
  ] as const)('%s in %s: %s', (word, languages, expected) => {
    expect(isStopWord(word, languages)).toBe(expected);
  });

  it('knows folded words of languages with accents', () => {
    expect(isStopWord(fold('für'), ['de'])).toBe(true);
  });
});
