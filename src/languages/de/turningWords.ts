import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const germanTurningWords: TurningWords = {
  negations: foldedWords('nirgends nirgendwo weder keines keinem keinerlei kaum keineswegs'),
  conditions: foldedWords(
    'wenn falls sofern solange nur ausser bis sobald vielleicht angeblich moglicherweise vorausgesetzt',
  ),
  limits: foldedWords(
    'konnte konnten durfte durften wurde wurden sollte sollten mochte mochten fast beinahe nahezu wohl wahrscheinlich hoffentlich',
  ),
  denials: foldedWords(
    'falsch unwahr luge lugen unsinn bestreite bestreitet bestritt bestreiten leugnet leugnen bezweifle bezweifelt bezweifeln zweifel weigert weigere ablehnen unmoglich',
  ),
  attributions: foldedWords(
    'kritiker gegner geruchte angeblich behauptet behaupten sagt sagen meint meinen glaubt glauben',
  ),
  afterNegation: foldedWords('nur bloss lediglich'),
  alternatives: foldedWords('oder'),
  and: 'und',
};
