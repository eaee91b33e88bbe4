import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, listInWords, numeral, passages } from './counting.ts';

const EXAMPLE = '请至少写一个段落中应有的词，例如：渡轮 "末班 延误" -演习';

const newPassages = (number: number): string => count(number, '个新段落');

export const watches: NonNullable<Translation['watches']> = {
  watch: (number, query) => say`${number} · ${query}`,
  added: (by, day, found, waiting) =>
    say`由 ${by} 添加，${day} · 已找到 ${passages(found)}${waiting === 0 ? '' : ` · ${numeral(waiting)} 个尚未发送`}`,
  schedule: (number, times, zone) => say`${number} · ${times}（${zone}）`,
  cron: (pattern) => say`cron 表达式：${pattern}`,
  next: (next, last) => say`下一次：${next} · 上一份摘要：${last}`,
  there: (words, moment) => say`当地 ${words}，${moment}`,
  never: '不再有',
  none: '还没有',
  setUp: (by) => say`由 ${by} 设定`,
  channel: (channel) => say`频道 ${channel}`,
  fault: (reason) => say`⚠️ 无法发送：${reason}。机器人会再试。`,
  notInChannel: '关注和定时属于 Discord 的频道。请在那里设定和结束。',
  notOpenToAll: '机器人不能在这里发送新发现，因为不是本频道的所有人都可以问这个卷宗。请在所有人都可以问的频道里设定。',
  sameQuery: (number, query) => `关注 ${number} 已在查找这个：“${query}”。/watch show 显示它找到的内容。`,
  tooMany: (limit) => `本频道已有 ${limit} 项关注，达到上限。请用 /watch drop 结束一项。/watch list 列出所有关注。`,
  standing: (number) =>
    number === 0 ? '目前还没有符合的段落。' : `已有 ${passages(number)}符合。这些不会发送；/search 显示它们。`,
  set: (number, query) => `关注 ${number} 已设定：${query}`,
  what: '有文件新增或改动时，机器人会把其中符合的新段落发到本频道。',
  unknownWords: (words) => `卷宗中还没有 ${words}。请检查写法。`,
  dropped: (number, query) => `已结束关注 ${number}：${query}`,
  list: (isTerminal) => (isTerminal ? '所有频道的关注' : '本频道的关注'),
  noneHere: '还没有。请用 /watch add 设定一项。',
  faultElsewhere: (number, fault, query) =>
    `你在另一个频道添加的关注 ${number} 无法发送：${fault}。它查找的是：${query}`,
  someListed: (listed) => `显示前 ${numeral(listed)} 个。/search 可找到其余的。`,
  nothingNew: '它还没有找到新内容。',
  gone: (number) => `它找到的段落中，有 ${numeral(number)} 个已有改动或不在卷宗中。`,
  badQuery: (remark) => `机器人无法关注这个：${remark}。请改正后重新添加。`,
  unknownWord: (word, suggestions) => (suggestions === null ? `“${word}”` : `“${word}”（相近：${suggestions}）`),
  nothingMore: (waiting) =>
    waiting === 0 ? '它不再发送。' : `它不再发送。有 ${passages(waiting)}已找到但没有发送：/watch show 显示这些段落。`,
  found: (number, { passages: all, documents: among, areNew }, query) => {
    const found = areNew ? newPassages(all) : passages(all);
    return among > 1
      ? `关注 ${number}，${documents(among)}中的 ${found}：${query}`
      : `关注 ${number}，${found}：${query}`;
  },
  foundTogether: (numbers, { passages: all, documents: among }) => {
    const listed = listInWords(numbers.map(String));
    return among > 1
      ? `关注 ${listed}：${documents(among)}中的 ${newPassages(all)}`
      : `关注 ${listed}：${newPassages(all)}`;
  },
  byDocument: (counts, others) => {
    const listed = counts.map(([title, number]) => `${title}：${numeral(number)}`);
    return `按文件：${[...listed, ...(others > 0 ? [`以及另外 ${documents(others)}`] : [])].join('；')}。`;
  },
  noWords: (query, excludes) =>
    excludes
      ? `机器人无法关注“${query}”：它只排除了词语。${EXAMPLE}`
      : `机器人无法关注“${query}”：其中没有可查找的词。${EXAMPLE}`,
  noSuchNumber: {
    watch: (number, dossier, known) =>
      known.length === 0
        ? `本频道对卷宗“${dossier}”没有关注。`
        : `本频道对卷宗“${dossier}”没有关注 ${number}。现有的是：${listInWords(known.map(String))}。`,
    schedule: (number, dossier, known) =>
      known.length === 0
        ? `本频道对卷宗“${dossier}”没有定时。`
        : `本频道对卷宗“${dossier}”没有定时 ${number}。现有的是：${listInWords(known.map(String))}。`,
  },
};
