import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const frenchTurningWords: TurningWords = {
  negations: foldedWords('n non nul nulle aucune rien personne guere ni point'),
  conditions: foldedWords('si sauf seulement jusqu pourvu tant peut'),
  limits: foldedWords('pourrait pourraient devrait devraient presque probablement'),
  denials: foldedWords('faux fausse mensonge nie nier doute doutes impossible refuse'),
  attributions: foldedWords('critiques disent pretendent pretendument affirment croient'),
  afterNegation: foldedWords('seulement'),
  alternatives: foldedWords('ou'),
  and: 'et',
};
