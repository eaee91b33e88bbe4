import type { QuestionWords } from '../parts/questionWords.ts';
import { foldedWords } from '../wordList.ts';

export const spanishQuestionWords: QuestionWords = {
  asking: foldedWords(
    'quién quiénes qué cuál cuáles cuándo dónde adónde cómo cuánto cuánta cuántos cuántas quien quienes que cual cuales cuando donde adonde como cuanto cuanta cuantos cuantas es son era eran fue fueron ha han había hay hubo dime diga',
  ),
  empty: foldedWords('nombre llama llamaba llamado significa encuentra ubicado ubicada razón motivo'),
  saying: foldedWords('dijo dice dijeron declaró'),
};
