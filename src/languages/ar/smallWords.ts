import type { SmallWords } from '../parts/smallWords.ts';
import { foldedWords } from '../wordList.ts';

export const arabicSmallWords: SmallWords = {
  content: foldedWords('زيارة قوة اعادة برس وكالة لوكالة استحال اعلنت صفر ذاتي الذاتي مليون مليار'),
  negations: foldedWords('لا لم لن ليس ليست غير بدون'),
};
