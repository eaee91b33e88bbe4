import type { Translation } from '../translation.ts';

export const threads: NonNullable<Translation['threads']> = {
  askOnIn: '接着提问：',
  how: '请在那里提及机器人，或用 /ask。像“那是什么时候？”这样的问题会接着这条回复。',
  isThread: '这里已经是子区。请在这里提下一个问题。',
  notHere: '这里不能创建子区。子区要在服务器的文字频道里创建。',
  failed: (reason) => `机器人无法创建子区：${reason}。`,
  plainName: '进一步的问题',
  reasons: {
    mayNotOpen: '机器人不能在这里创建子区',
    mayNotSee: '机器人看不到本频道',
    channelGone: '本频道已不存在',
    messageGone: '该消息已不存在',
    tooMany: '服务器中活跃的子区已达到 Discord 的上限；请先关闭一个',
  },
};
