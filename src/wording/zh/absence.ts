import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { documents, passages } from './counting.ts';

export const absence: NonNullable<Translation['absence']> = {
  silent: {
    ask: '卷宗没有说到这一点。',
    who: '没有找到叫这个名字的人。',
    passages: '没有符合的段落。',
  },
  searched: (number, all) => `已搜索 ${documents(all)}中的 ${passages(number)}。`,
  missing: (terms) => say`卷宗中没有：${terms}。`,
  nearestTo: (term, suggestions) => say`与 ${term} 最接近的：${suggestions}。`,
  nearest: '最接近的',
};
