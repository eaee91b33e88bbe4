import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral, passages } from './counting.ts';

export const digest: NonNullable<Translation['digest']> = {
  late: (due) => say`这份摘要晚了。原定时间：${due}。`,
  missed: (times) => `其中也包括先前未能发送的 ${count(times, '份摘要')}的内容。`,
  newDocuments: (number) => count(number, '份新文件'),
  moreDocuments: (number) => `以及另外 ${count(number, '份')}；/source 列出这些文件`,
  grown: '原有文件中的新段落',
  grownBy: (title, id, number) => say`${title}（${id}）：${count(number, '个新段落')}`,
  found: '关注找到的内容',
  watch: (number, found, query) => say`关注 ${number}，${passages(found)}：${query}`,
  foundBy: (watches) => `由关注 ${listInWords(watches.map(String))} 找到`,
  changed: '在这里引用过、此后有了改动',
  removed: (file) => say`这些话已不在 ${file} 中：`,
  documentGone: (file) => say`这些话原在 ${file} 中，该文件已不在卷宗里：`,
  someListed: (listed, all) => `显示前 ${passages(listed)}，共 ${numeral(all)} 个。/watch show 全部列出。`,
  moreChanges: (more) => `另有 ${numeral(more)} 个引用过的段落有了改动。/cite 可逐个显示。`,
  nothingNew: '没有新内容，因此不会发送摘要。',
  heading: (since, until, zone) => `摘要，${since} 至 ${until}（${zone}）`,
};
