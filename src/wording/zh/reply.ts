import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { documents, numeral, passages, statements } from './counting.ts';

export const reply: NonNullable<Translation['reply']> = {
  otherPassages: '其他段落',
  readAfter: (previous, question) => say`理解为“${previous}”的追问：“${question}”`,
  readAs: (query) => say`理解为：${query}`,
  inFull: '全文：',
  readInFull: '理解的全文：',
  readAsInFull: '理解为：',
  foot: (parts) => joined(parts, ' — '),
  passages: (total, all, searched) => `${numeral(total)} / ${passages(all)}，${documents(searched)}`,
  statements: (total, found, all, searched) => {
    const among = `已搜索 ${documents(searched)}中的 ${passages(all)}`;
    return found === null ? `${statements(total)}；${among}` : `${passages(found)}中的 ${statements(total)}；${among}`;
  },
  page: (page, of) => `第 ${page} 页，共 ${of} 页`,
  sharedBy: (person) => say`分享者：${person}`,
};
