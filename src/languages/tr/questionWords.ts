import type { QuestionWords } from '../parts/questionWords.ts';
import { foldedWords } from '../wordList.ts';

export const turkishQuestionWords: QuestionWords = {
  asking: foldedWords(
    'kim kimi kime kimin kimden kimler kimlerdir kimdir ne neyi neye neden niçin niye nasıl nerede nereye nereden neresi nerededir nedir nelerdir neler hangi hangisi hangileri kaç kaçta kaçıncı kaçı zaman mi mı mu mü midir mıdır mudur müdür dir dır dur dür idi oldu olarak olan söyle',
  ),
  empty: foldedWords('adı isim ismi denir anlama gelir anlamı bulunur bulunuyor bulunuyordu yer alır nedeni sebebi'),
  saying: foldedWords('dedi söyledi açıkladı'),
};
