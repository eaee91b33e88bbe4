import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

export const asides: NonNullable<Translation['asides']> = {
  title: '批注和其他附注（不是文件自身的正文：从不搜索，从不引用）',
  kinds: { comment: '批注', hidden: '隐藏文字', history: '先前的邮件' },
  about: (words, comment) => `关于“${words}”：${comment}`,
  label: (kind, by) => say`${kind}${by}：`,
  by: (author, date) =>
    joined([author === null ? [] : say`，作者 ${author}`, ...(date === null ? [] : [[date]])], '，'),
  longer: (characters) => `…（还有 ${count(characters, '个字符')}）`,
  more: (number) => `另有 ${numeral(number)} 处未显示。`,
};
