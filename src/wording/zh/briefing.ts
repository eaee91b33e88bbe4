import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { pins } from './counting.ts';

/** What was done to a briefing last. */
const DONE: Readonly<Record<string, string>> = {
  begin: '新建',
  pin: '固定了一个段落',
  note: '修改了备注',
  move: '移动了条目',
  drop: '移除了条目',
  rename: '重命名',
  close: '关闭',
  open: '重新打开',
  undo: '撤销了一次修改',
};

export const briefing: NonNullable<Translation['briefing']> = {
  heading: (name) => `简报“${name}”`,
  empty: '还没有条目。请按段落旁的“固定”，或用 /briefing add 加引用编号。',
  changed: {
    changed: '固定之后文件有了改动',
    removed: '文件中已没有这些话',
    'document gone': '该文件已不在卷宗中',
    unknown: '这些话不在卷宗中，机器人也没有相关记录',
  },
  warning: (number, why, citation) => say`${number} ⚠ ${why}（${citation}）`,
  note: '备注：',
  pinnedBy: (person, time) => say`由 ${person} 固定，${time}`,
  pins: (number) => ` · ${pins(number)}`,
  current: '当前',
  closed: ' · 已关闭',
  lastChange: (what, name) => `${name} ${DONE[what] ?? '修改'}`,
  lastLine: (change, time) => say`${change}，${time}`,
  state: {
    closed: '已关闭',
    current: '当前',
    other: '非当前；/briefing use 可把它设为当前',
  },
  facts: (number, state, version, last) => say`${pins(number)} · ${state} · 第 ${version} 版：${last}`,
  partOfChannel: '只有这里可以问这个卷宗的人才能看到。不能分享给整个频道。',
  list: '本频道的简报',
};
