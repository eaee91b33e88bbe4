import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

/** What people do, after “可以”. */
const RIGHTS = {
  ask: '提问和阅读',
  pin: '固定、关注和设定摘要',
  share: '在频道中分享',
  add: '添加文件',
} as const;

const WHERE = { server: '本服务器', channel: '本频道' } as const;

const CHANGES = 'who：所有人、无人或重置。role：给一个身份组这项权限。remove：取消一个身份组的这项权限。';

export const access: NonNullable<Translation['access']> = {
  of: (dossier, isTerminal) =>
    isTerminal ? `谁可以对“${dossier}”做什么，按服务器列出` : `在本服务器谁可以对“${dossier}”做什么`,
  changed: (right, where) => `即刻起，${WHERE[where]}的权限已更改：谁可以${RIGHTS[right]}`,
  right: (right) => RIGHTS[right],
  grant: (right, who) => say`${right}：${who}`,
  grantIn: (channel, who) => say`在 ${channel}：${who}`,
  grantOn: (server) => say`在服务器 ${server}`,
  asOpened: {
    ask: '卷宗在这里对其开放的所有人',
    pin: '可以提问的所有人',
    share: '可以提问的所有人',
    add: '可以更改这些权限的人',
  },
  everyone: '所有人',
  nobody: '无人',
  noneSaid: '没有服务器设定过权限。',
  bound: '谁能接触到卷宗由机器人的运营者决定。这里的权限只能进一步收紧。频道的权限取代服务器的权限。',
  notHere: (isTerminal) =>
    isTerminal
      ? '权限要在服务器里用 /dossier access 更改。终端只能显示。'
      : '权限属于服务器。请在服务器的频道中使用 /dossier access。',
  whichRight: '请在选项“right”中同时选择权限：提问、固定、分享或添加。',
  whichChange: (given) => (given === 0 ? `请选择一项更改。${CHANGES}` : `一次只能选择一项更改。${CHANGES}`),
  notGranted: '那个身份组在这里没有这项权限，因此无法取消。/dossier access 显示谁有这项权限。',
  tooMany: (limit) => `一项权限最多给 ${limit} 个身份组。请先取消一个，或为它们合设一个身份组。`,
};
