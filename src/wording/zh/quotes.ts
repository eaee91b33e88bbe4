import type { Translation } from '../translation.ts';
import { numeral, passages, statements } from './counting.ts';

export const quotes: NonNullable<Translation['quotes']> = {
  someListed: (listed, all) =>
    `显示前 ${numeral(listed)} 条发言，共 ${numeral(all)} 条。多写几个词或加上筛选可以缩小范围。`,
  unknownSpeaker: '卷宗中没有叫这个名字的人的发言。/search 显示这个名字出现在哪里。',
  outside: (number) => `有 ${passages(number)}在引语之外出现这些词。/search 显示这些段落。`,
  heading: (words, speaker, about) =>
    [words, speaker === null ? '' : `说话人：${speaker}`, about === '' ? '' : `关于：${about}`]
      .filter((part) => part !== '')
      .join(' · '),
  readAs: (query, about) => `${query}${about === '' ? '' : ` — 关于：${about}`}`,
  noWords: '没有可查找的内容。请给出所说的词语、说话人，或所谈的事情。',
  byOthers: (number) => `含这些词的 ${statements(number)}出自他人，或未指明说话人。不填说话人就能看到。`,
};
