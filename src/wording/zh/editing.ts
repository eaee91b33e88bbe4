import type { Translation, Wording } from '../translation.ts';
import { numeral, pins } from './counting.ts';

/** What was taken back, by the act. */
const UNDONE: Readonly<Record<Parameters<Wording['editing']['undone']>[0], string>> = {
  begin: '新建简报',
  pin: '固定段落',
  note: '修改备注',
  move: '移动条目',
  drop: '移除条目',
  rename: '重命名简报',
  close: '关闭简报',
  open: '重新打开简报',
  undo: '撤销',
};

export const editing: NonNullable<Translation['editing']> = {
  nothingToExport: (name) => `“${name}”还没有条目，因此没有可导出的内容。请固定一个段落，或用 /briefing add。`,
  exported: (name, form, number) => `简报“${name}”，${form}，${pins(number)}`,
  tooMany: (briefings, limit) =>
    `本频道已有 ${numeral(briefings)} 份简报，上限是 ${numeral(limit)} 份。请选用其中一份：/briefing use。`,
  begun: (name) => `已新建“${name}”。此后在这里固定的条目都放进它里面`,
  isCurrent: (name) => `“${name}”现在是当前的简报。此后在这里固定的条目都放进它里面`,
  pinned: (number, name) => `已固定为“${name}”的第 ${number} 条`,
  noted: (note, number) => (note === '' ? `已删去第 ${number} 条的备注` : `已修改第 ${number} 条的备注`),
  moved: (from, to) => `已把第 ${from} 条移到第 ${to} 位`,
  renamed: (name) => `简报现在名为“${name}”`,
  closed: (name) => `已关闭“${name}”；/briefing use 可重新打开`,
  noneOpen: '本频道没有打开的简报。/briefing list 显示已关闭的；/briefing use 可重新打开一份。',
  unknown: (name, names) =>
    names === '' ? `本频道没有简报“${name}”。` : `本频道没有简报“${name}”。现有的是：${names}。`,
  noneYet: '本频道还没有简报。请固定一个段落，或用 /briefing new 新建一份。',
  isNoPin: (text) => `“${text}”不是条目。请给出条目的序号，例如 3。`,
  noPinYet: (name) => `“${name}”还没有条目。请固定一个段落，或用 /briefing add。`,
  pinnedAlready: (citation, briefing, number, by) =>
    `${citation} 已经是“${briefing}”的第 ${number} 条，由 ${by} 固定。要修改它的备注，请用 /briefing note。`,
  full: (name, limit) => `“${name}”已满。一份简报最多 ${pins(limit)}。请移除一个，或用 /briefing new 另建一份简报。`,
  noteChanged: (number, note) => `在此期间，有人修改了第 ${number} 条的备注。现在是：“${note}”`,
  noteUnchanged: (number) => `第 ${number} 条的备注已经是这样。`,
  orderChanged: (by) => `没有移动任何条目：${by} 在此期间改了顺序。现在的顺序如下。请再按一次。`,
  sameNumber: (number) => `第 ${number} 条已经在那个位置。`,
  sameName: (name) => `它已经名为“${name}”。`,
  noName: '简报需要名称。请写一个，例如“走访”。',
  longName: (length, limit) => `名称有 ${numeral(length)} 个字符，上限是 ${numeral(limit)} 个。请缩短。`,
  longNote: (length, limit) => `备注有 ${numeral(length)} 个字符，上限是 ${numeral(limit)} 个。请缩短。`,
  seenBy: {
    channel: '本频道的所有人都可以用 /briefing show 看到。',
    'part of the channel': '只有本频道中可以问这个卷宗的人才能用 /briefing show 看到这个条目。',
    oneself: '只有你能用 /briefing show 看到。',
  },
  defaultName: (number) => `简报 ${number}`,
  dropped: (number, citation) =>
    citation === null
      ? `已移除第 ${number} 条。/briefing undo 可以恢复`
      : `已移除第 ${number} 条（${citation}）。/briefing undo 可以恢复`,
  undone: (what, by) =>
    by === null ? `已撤销你的上一次修改：${UNDONE[what]}` : `已撤销 ${by} 的上一次修改：${UNDONE[what]}`,
  notInIt: (name, by) => `这个条目已不在“${name}”中，最后修改该简报的是 ${by}。`,
  noNumber: (number, name, all) => `“${name}”没有第 ${number} 条。它有 ${pins(all)}。`,
  noPlace: (place, name, all) => `“${name}”没有第 ${place} 位。它有 ${pins(all)}。`,
  atTheEnd: (number, isFirst) => (isFirst ? `第 ${number} 条已经在最前。` : `第 ${number} 条已经在最后。`),
  changed: (citation, successor) =>
    successor === null
      ? `${citation} 的话有了改动。/cite ${citation} 显示原来的话。`
      : `${citation} 的话有了改动，现在由 ${successor} 取代：请固定那一个。`,
  noneCurrent: '本频道没有打开的简报。请固定一个段落，或用 /briefing new 新建一份。/briefing list 显示已关闭的。',
  changedMeanwhile: (by, briefing) => `没有撤销任何修改：${by} 在此期间修改了“${briefing}”。请再看一下。`,
  nothingToUndo: (name) => `“${name}”没有可以撤销的修改。`,
  nameTaken: (name) => `本频道已有简报“${name}”。请另取一个名称，或选用那一份。`,
};
