import type { Translation } from '../translation.ts';

export const buttons: NonNullable<Translation['buttons']> = {
  context: '上下文',
  less: '收起',
  read: '阅读',
  readOn: (passage) => `继续阅读 ¶${passage}`,
  readOnNowhere: '继续阅读',
  results: '结果',
  leave: '略去',
  pictures: '图',
  pin: '固定',
  note: '备注',
  drop: '移除',
  undo: '撤销',
  showBriefing: '显示简报',
  use: '设为当前',
  keep: '保留',
  discard: '丢弃',
  putBack: '放回',
  share: '分享',
  shared: '已分享',
  thread: '子区',
};
