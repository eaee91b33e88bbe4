import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const portugueseTurningWords: TurningWords = {
  negations: foldedWords('nao nem nunca jamais ninguem nenhum nenhuma nada sem'),
  // Not “só” and “até”: folded they are the English “so” and “ate”.
  conditions: foldedWords('se salvo exceto apenas somente caso talvez'),
  limits: foldedWords('poderia poderiam deveria deveriam quase provavelmente'),
  denials: foldedWords('falso falsa mentira nego nega negar duvido impossivel recusa'),
  attributions: foldedWords('criticos dizem afirmam supostamente'),
  afterNegation: foldedWords('so apenas somente'),
  and: 'e',
};
