import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const italianTurningWords: TurningWords = {
  negations: foldedWords('non no ne mai nessuno nessuna niente nulla senza neppure nemmeno'),
  conditions: foldedWords('se salvo tranne finche soltanto solo purche forse'),
  limits: foldedWords('potrebbe potrebbero dovrebbe dovrebbero quasi probabilmente'),
  denials: foldedWords('falso falsa bugia menzogna nego nega negare dubito dubbio impossibile rifiuta'),
  attributions: foldedWords('critici dicono affermano presunto sostengono'),
  afterNegation: foldedWords('solo soltanto'),
  alternatives: foldedWords('o'),
  and: 'e',
};
