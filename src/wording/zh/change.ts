import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const change: NonNullable<Translation['change']> = {
  earlier: '原来',
  now: '现在',
  citedAs: (citation, file) => say`— 引用为 ${citation}，出自 ${file}`,
  at: (citation) => say`— ${citation}`,
};
