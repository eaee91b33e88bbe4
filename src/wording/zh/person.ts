import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const person: NonNullable<Translation['person']> = {
  spelt: (spellings) => say`写法：${spellings}`,
  with: (names) => say`出现在同一段落中的还有：${names}`,
  counted: (name, number) => say`${name}（${number}）`,
  date: (date) => say`日期：${date}`,
  dates: (first, last) => say`最早的日期：${first}。最晚的日期：${last}`,
  ofTheDocument: '（文件日期）',
  describedAs: '被描述为',
  said: '说过的话',
  saidOfThem: '别人对其的说法',
  namedIn: '提到之处',
};
