import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const dutchTurningWords: TurningWords = {
  negations: foldedWords('niet geen nooit niemand niets nergens zonder noch nauwelijks'),
  conditions: foldedWords('als indien tenzij alleen behalve totdat mits misschien'),
  limits: foldedWords('zou zouden bijna haast waarschijnlijk vermoedelijk'),
  denials: foldedWords('onwaar vals leugen onzin ontken ontkent ontkennen betwijfel onmogelijk weigert'),
  attributions: foldedWords('critici zeggen beweren vermeend'),
  afterNegation: foldedWords('alleen slechts'),
  and: 'en',
};
