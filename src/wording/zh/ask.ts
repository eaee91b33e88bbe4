import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const ask: NonNullable<Translation['ask']> = {
  timesFirst: (words, from, to) => {
    const limits = [...(from === null ? [] : [`从 ${from}`]), ...(to === null ? [] : [`到 ${to}`])].join(' ');
    return `先列出“${words}”这段时间（${limits}）的段落，然后是其他段落。`;
  },
  leftOut: (passages) => `已看过的 ${passages} 个段落不再列出。`,
  nothingMore: '卷宗中关于这一点的内容你都已看过。',
  sameSentence: (citation) => say`同一句话也回答了这个问题：${citation}`,
  inSameSentence: (words, citation) => say`“${words}”，见同一句话：${citation}`,
  askedBefore: (question) => say`问：“${question}”`,
  quotedElsewhere: (name) => say`卷宗引用了 ${name} 的话，但没有关于这一点的。关于其他事情：`,
  quotedNowhere: (name) => say`卷宗没有引用 ${name} 的话。`,
};
