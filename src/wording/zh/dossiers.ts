import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, passages } from './counting.ts';

const HERE = { thread: '本子区', channel: '本频道', server: '本服务器', 'direct messages': '这里' } as const;

export const dossiers: NonNullable<Translation['dossiers']> = {
  list: (open, isTerminal) => {
    if (isTerminal) return open === 0 ? '没有卷宗' : count(open, '个卷宗');
    return open === 0 ? '这里没有你可以问的卷宗' : `这里开放了 ${count(open, '个卷宗')}`;
  },
  listed: (name, number) => say`${name} · ${documents(number)}`,
  chosenBy: {
    'being the only one': '默认使用：只有这一个',
    'you in this thread': '默认使用：你在本子区选定的',
    'the thread': '本子区的默认卷宗',
    'you in this channel': '默认使用：你在本频道选定的',
    'the channel': '本频道的默认卷宗',
    'the operator': '默认使用：机器人的运营者对本频道开放的',
    'the server': '本服务器的默认卷宗',
  },
  askedPrivately: '只有你能看到它的答案，因为不是本频道的所有人都可以问它',
  onlyManaged: '你可以管理它，但不能在这里问它',
  noneChosen: (isTerminal) =>
    isTerminal
      ? '请用 --dossier 指明一个。'
      : '这里没有默认的卷宗。请用 /dossier use 为自己选定，或用 /dossier default 为所有人设定，或在选项“dossier”中指明。',
  status: (name) => `卷宗“${name}”`,
  holds: (number, all) => `${documents(number)} · ${passages(all)}`,
  lastNews: (moment) => say`最近一次发现新内容：${moment}`,
  neverNews: '机器人还没有在其中发现任何内容',
  engine: { memory: '在内存中搜索', disk: '在磁盘上搜索', opensearch: '在 OpenSearch 中搜索' },
  isLooking: '机器人正在读取文件夹；在此之前，答案来自先前读取的内容',
  isRead: '文件夹中的内容已全部读取',
  usedHere: (name, where) => `你在${HERE[where]}的问题现在都问“${name}”`,
  useDropped: '你在这里不再有自己的选择',
  noUse: '你在这里没有做过选择。',
  defaultSet: (name, where) => `“${name}”现在是${HERE[where]}的默认卷宗`,
  defaultDropped: (where) => `${HERE[where]}不再有自己的默认卷宗`,
  noDefault: (where) => `${HERE[where]}没有自己的默认卷宗。`,
  reloaded: (name, what) => `已查看“${name}”的文件夹：${what}`,
  isBeingRead: (name) => `正在读取“${name}”的文件夹`,
  seeStatus: '其中有很多新文件。在读完之前，答案来自先前读取的内容。/dossier status 显示何时读完。',
  cannotLook: '机器人无法读取文件夹。请告诉机器人的运营者：原因在日志中。',
  changes: ({ came, went, changed }) => {
    const said = [
      ...(came === 0 ? [] : [`新增 ${documents(came)}`]),
      ...(changed === 0 ? [] : [`更改 ${documents(changed)}`]),
      ...(went === 0 ? [] : [`移走 ${documents(went)}`]),
    ];
    return said.length === 0 ? '没有变化' : said.join('，');
  },
  audit: (isAll, entries) =>
    entries === 0
      ? isAll
        ? '还没有任何更改'
        : '本服务器还没有任何更改'
      : isAll
        ? '谁更改了什么，最新的在前'
        : '谁在本服务器更改了什么，最新的在前',
  audited: (at, by, act) => say`${at} · ${by} · ${act}`,
  auditedOn: (what) => joined(what, ' · '),
  lastEntries: (most) => `显示最近 ${most} 条。机器人的运营者可在数据库中找到全部。`,
  notForAll: (name) => `“${name}”并没有因此对更多人开放。它是已经可以问它的人的默认卷宗。`,
  notInTerminal: '默认卷宗属于 Discord 的频道。在终端里，请用 --dossier 指明卷宗。',
  noThread: '这里不是子区。请在子区里使用，或选择频道或服务器。',
  notInServer: (called) => `/${called} 要在服务器的频道里使用。在私信里，请用 /dossier use。`,
  asked: (name) => `这里的问题现在都问“${name}”。`,
  unknown: (name, known) =>
    known.length === 0
      ? `卷宗“${name}”在这里没有对你开放，其他卷宗也没有。`
      : `卷宗“${name}”在这里没有对你开放。对你开放的有：${known.join('、')}。`,
};
