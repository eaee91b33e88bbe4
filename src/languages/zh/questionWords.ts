import type { QuestionWords } from '../parts/questionWords.ts';
import { foldedWords } from '../wordList.ts';

export const chineseQuestionWords: QuestionWords = {
  asking: foldedWords(
    '谁 誰 什么 什麼 甚么 何 何时 何時 何处 何處 何地 为何 為何 为什么 為什麼 哪 哪里 哪裡 哪儿 哪个 哪個 哪些 哪年 哪天 哪位 几 幾 多少 多久 多长 多大 多高 怎么 怎麼 怎样 怎樣 如何 时候 時候 是 的 了 吗 嗎 呢 在 是否 有 被 由 于 於 请 請 请问 請問 因为 因為 啊 吧',
  ),
  empty: foldedWords('名字 叫 叫做 意思 位于 位於 原因 称为 稱為'),
  saying: foldedWords('说 說 表示'),
};
