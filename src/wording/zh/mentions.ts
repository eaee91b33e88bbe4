import type { Translation } from '../translation.ts';

export const mentions: NonNullable<Translation['mentions']> = {
  inServer:
    '请在提及之后写上问题，例如“报告是谁签的？”。这里的所有人都能看到答案。用 /ask 提问则只有你能看到。/help 显示其他命令。',
  inDirectMessage: '请提一个问题，例如“报告是谁签的？”。/help 显示所有命令。',
  nextQuestion: '随时可以提下一个问题。/help 显示可以问什么。',
  asksNothing: (text) => `“${text}”不是问题。请写出你想知道什么。/help 有例子。`,
  readByAll: '本频道的所有人都会看到答案，但不是所有人都可以看。请用 /ask：只有你能看到答案。',
};
