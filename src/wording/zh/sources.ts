import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, numeral, passages } from './counting.ts';

export const sources: NonNullable<Translation['sources']> = {
  passages,
  pages: (number) => count(number, '页'),
  facts: (parts) => joined(parts, ' · '),
  dossier: (name) => `卷宗 ${name}`,
  unread: (files) => `有 ${documents(files)}无法读取`,
  unreadFile: (file, reason) => say`${file} — ${reason}`,
  oneUnread: (file, reason) => say`有一份文件无法读取：${file}（${reason}）`,
  manyUnread: (files) => `有 ${documents(files)}无法读取；/source 列出这些文件`,
  reference: '参考文献',
  severalDocuments: (wanted, number, listed) => `“${wanted}”符合 ${documents(number)}：${listed}。请用其中一份的编号。`,
  undated: (number) => `有 ${numeral(number)} 份文件没有日期，因此日期筛选略去了。`,
  cannotRead: (file, reason) => `无法读取 ${file}：${reason}。`,
  unknownDocument: (dossier, wanted) => `卷宗“${dossier}”中没有文件“${wanted}”。/source 列出它的文件。`,
  noneYet: '卷宗里还没有可读的文件。请把文件放进它的文件夹。',
  movedPassage: (id, number) => `${id} 已没有 ¶${number}。/cite ${id}:${number} 显示它原来的话。`,
  unknownPassage: (id, number, first, last) => `${id} 没有 ¶${number}。它的段落是 ¶${first} 到 ¶${last}。`,
};
