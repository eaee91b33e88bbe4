import type { Translation } from '../translation.ts';

export const dialogue: NonNullable<Translation['dialogue']> = {
  pinnedFor: '为什么固定',
  noneOpen: '本频道已没有打开的简报。/briefing list 列出所有简报。',
  noteOn: (number) => `第 ${number} 条的备注`,
  takesAway: '留空则删去备注',
  note: '备注（可选）',
  tooLate: '机器人太忙，没能及时打开表单。请再按一次按钮。',
  otherVersion: '这个表单来自机器人的另一个版本。请再按一次按钮。',
  documentGone: '这份文件已不在卷宗中。/source 列出卷宗的文件。',
  pin: (citation) => `固定 ${citation}`,
  pinGone: (name) => `这个条目已不在“${name}”中。/briefing show 显示它的条目。`,
};
