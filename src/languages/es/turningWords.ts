import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const spanishTurningWords: TurningWords = {
  negations: foldedWords('ni tampoco nada ninguna ningun apenas'),
  conditions: foldedWords('si salvo excepto hasta solo mientras quiza quizas siempre'),
  limits: foldedWords('podria podrian deberia deberian casi probablemente'),
  denials: foldedWords('falso falsa mentira niego niega negar nego dudo duda imposible'),
  attributions: foldedWords('criticos dicen afirman supuestamente aseguran creen'),
  afterNegation: foldedWords('solo solamente'),
  alternatives: foldedWords('o'),
  and: 'y',
};
