import type { QuestionWords } from '../parts/questionWords.ts';
import { foldedWords } from '../wordList.ts';

export const germanQuestionWords: QuestionWords = {
  asking: foldedWords(
    'wer wen wem wessen was wann wo woher wohin wie wieso warum weshalb weswegen wozu wodurch womit worüber worum woran worauf wovon welche welcher welches welchen welchem wieviel wieviele gibt gab nenne nennen sag bitte',
  ),
  empty: foldedWords('name namens heißt nannte bedeutet nenne befindet liegt lag wurde wurden grund gründe'),
  saying: foldedWords('sagte sagt sagen gesagt erklärte erklärt'),
};
