import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const finnishTurningWords: TurningWords = {
  negations: foldedWords('ei en et emme ette eivat alkaa ala koskaan kukaan mikaan ilman'),
  conditions: foldedWords('jos ellei vain paitsi kunnes mikali ehka'),
  limits: foldedWords('melkein lahes todennakoisesti luultavasti'),
  denials: foldedWords('valhe vaarin epatosi kiistan kiistaa kieltaa epailen mahdotonta'),
  attributions: foldedWords('kriitikot vaittavat sanovat'),
  afterNegation: foldedWords('vain'),
  and: 'ja',
};
