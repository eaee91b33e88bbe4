import type { SmallWords } from '../parts/smallWords.ts';
import { foldedWords } from '../wordList.ts';

export const chineseSmallWords: SmallWords = {
  content: foldedWords('年 月 日 时 分 秒 小 多'),
  negations: foldedWords('不 没 没有 未 无'),
};
