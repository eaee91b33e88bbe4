import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const swedishTurningWords: TurningWords = {
  negations: foldedWords('inte ej icke aldrig ingen inget inga ingenting utan knappast varken'),
  conditions: foldedWords('om ifall savida endast bara utom tills kanske forutsatt'),
  limits: foldedWords('skulle kunde nastan troligen antagligen'),
  denials: foldedWords('falskt osant logn fornekar nekar tvivlar omojligt vagrar'),
  attributions: foldedWords('kritiker pastar sager pastas'),
  afterNegation: foldedWords('bara endast'),
  and: 'och',
};
