import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const turkishTurningWords: TurningWords = {
  negations: foldedWords('hicbir kimse degildir olmayan'),
  conditions: foldedWords('eger sadece ancak yalnizca belki'),
  limits: foldedWords('neredeyse muhtemelen galiba'),
  denials: foldedWords('yalan yanlis inkar reddediyor imkansiz suphe'),
  attributions: foldedWords('elestirmenler iddia soyluyor diyor'),
  afterNegation: foldedWords('sadece yalnizca'),
  and: 've',
};
