import type { Translation } from '../translation.ts';
import { count, documents, numeral, passages, quotations } from './counting.ts';

/** Most documents of one file that are named. */
const MOST_NAMED = 5;

export const adding: NonNullable<Translation['adding']> = {
  isEmpty: (file) => `“${file}”是空的。请附上有内容的文件。`,
  unknownType: (file) =>
    `机器人无法读取“${file}”这类文件。请附上文本、网页、PDF、Word、OpenDocument 或 Excel 文件、演示文稿、邮件、电子书、字幕或压缩包。`,
  tooManyWait: (most) => `已有 ${most} 份文件在等待决定。请先保留或丢弃其中一些。`,
  tooManyOfYours: (most) => `你已有 ${most} 份文件在等待。请先保留或丢弃其中一些。/dossier staged 列出这些文件。`,
  waitsNoMore: '这份文件已不在等待。它已被保留或丢弃，或因一天内无人决定而删除。需要的话请重新添加。',
  noFolder: (dossier) => `卷宗“${dossier}”的文件夹已不存在。请询问机器人的运营者。`,
  noFile: (file) => `卷宗中没有文件“${file}”。/source 列出卷宗的文件。`,
  notRemoved: '那份文件已不在移出的文件之列。/dossier removed 列出这些文件。',
  nameTaken: (file) => `卷宗中现在另有一份名为“${file}”的文件。请先把那一份移出或改名。`,
  isReadOnly: (dossier) => `没有任何改动：机器人不能写入“${dossier}”的文件夹。机器人的运营者可以允许。`,
  isFull: '没有任何改动：机器人的磁盘已满。请告诉机器人的运营者。',
  oneOf: '请只填一项：在选项“file”中给出文件，或在选项“url”中给出网址。',
  notYours: '只有添加这份文件的人才能保留或丢弃它。',
  noAddresses: '这个机器人不从网上获取文件。请直接附上文件。',
  hostNotOpen: (host, hosts) => `机器人不从 ${host} 获取文件，只从这些地方获取：${hosts.join('、')}。请直接附上文件。`,
  noAddress: '网址必须以 https:// 开头。',
  privateAddress: (host) => `${host} 在内部网络中，因此机器人不从那里获取。请直接附上文件。`,
  redirects: (host) => `这个网址会跳转到 ${host}。请给出那个网址，或附上文件。`,
  notFetched: (host, reason) => `无法从 ${host} 获取文件（${reason}）。请稍后再试，或附上文件。`,
  tooLarge: (megabytes) => `文件超过 ${megabytes} MB。请附上较小的文件。`,
  staged: (name) => `“${name}”还不在卷宗中：请保留或丢弃`,
  stagedNone: '你没有等待决定的文件',
  stagedSeveral: (files) => `你有 ${documents(files)}在等待：/dossier keep 或 /dossier discard`,
  noPassages: '其中没有任何内容可以读取。/dossier status 说明原因。',
  found: (all) =>
    all
      .slice(0, MOST_NAMED)
      .map(({ citation, passages: number }) => `${citation}：${passages(number)}`)
      .join('；') + (all.length > MOST_NAMED ? `；另有 ${numeral(all.length - MOST_NAMED)} 份` : ''),
  noDocument: (id) => `卷宗中没有文件“${id}”。请从输入时出现的列表中选择。`,
  notHere: '终端不能添加文件。请把文件复制到卷宗的文件夹里。',
  facts: (number, quoted) => `${passages(number)} · ${quotations(quoted)}`,
  quoted: '引用的话出自：',
  people: '名称：',
  between: '、',
  setApart: (asides) => `${count(asides, '处批注或隐藏内容')}，与正文分开保存`,
  struck: (runs) => `${count(runs, '处文字')}已划去，并照此显示`,
  moreDocuments: (more) => `以及另外 ${documents(more)}`,
  sameAs: '卷宗中已有这份文件：',
  removedAs: '同一份文件曾从卷宗中移出：',
  nothingRead: '机器人完全无法读取它，因此找不到其中的任何内容：',
  howLong: '如果你不决定，它会在一天后删除。',
  kept: (name, dossier) => `“${name}”现在在“${dossier}”中`,
  isBeingRead: '机器人正在读取它。/dossier status 显示何时读完。',
  discarded: (name) => `“${name}”已丢弃，没有留下任何内容`,
  removed: (file, dossier) => `“${file}”已从“${dossier}”中移出`,
  removedNote: '引用它的编号仍显示当时引用的话。它可以放回。',
  removedList: (files) => (files === 0 ? '没有移出过文件' : `有 ${documents(files)}可以放回`),
  putBack: (file, dossier) => `“${file}”已放回“${dossier}”`,
};
