import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const russianTurningWords: TurningWords = {
  negations: foldedWords('нельзя нету нигде ничто никак едва'),
  conditions: foldedWords('если только кроме пока лишь возможно якобы'),
  limits: foldedWords('бы почти вероятно наверное'),
  denials: foldedWords('ложь неправда неверно отрицаю отрицает сомневаюсь невозможно отказываюсь'),
  attributions: foldedWords('критики говорят утверждают якобы'),
  afterNegation: foldedWords('только'),
  alternatives: foldedWords('или'),
  and: 'и',
};
