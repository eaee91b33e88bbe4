import type { Translation } from '../translation.ts';

export const feedback: NonNullable<Translation['feedback']> = {
  title: '这个答案哪里不对？',
  description: '可以用引用编号指明正确的段落，例如 hearing-3:12',
  label: '简单说几句（可选）',
  onlyAnswers: '只有 /ask 的答案可以评价。',
  good: '已评为好答案。要更改请按 👎。',
  bad: '已评为不好的答案。要更改请按 👍 或 👎。',
};
