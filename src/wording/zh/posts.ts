import type { Translation } from '../translation.ts';

export const posts: NonNullable<Translation['posts']> = {
  notOpen: '卷宗已不再对该频道的所有人开放',
  channelGone: '该频道已不存在',
  serverGone: '该服务器已不存在，或机器人不在其中',
  mayNotSee: '机器人看不到该频道',
  mayNotWrite: '机器人不能在该频道发送消息',
  takesNone: '对方不接收机器人的消息',
  notWritable: '没有人能在该频道发送消息',
  withheld: '其中的话与文件不符；机器人的运营者可在日志中找到原因',
  refused: (message) => `Discord 拒绝了它（${message}）`,
  ownFault: '机器人出了错；机器人的运营者可在日志中找到原因',
  cannotLook: '它可能已经发出，而机器人不能读取该频道来查看',
  unreachable: 'Discord 没有回应',
};
