import type { Translation } from '../translation.ts';

/** What commands and options are for is in commandTexts.ts. */
export const commands: NonNullable<Translation['commands']> = {
  filters: {
    fitsNone: (name, value) => `${name}：卷宗中没有符合“${value}”的。/source 列出卷宗的文件。`,
    isNoDate: (name, value) => `${name}：“${value}”不是日期。请写 YYYY、YYYY-MM 或 YYYY-MM-DD，例如 2022-09-12。`,
  },
  source: {
    needsDocument: '/source passage：每份文件都有带序号的段落。请同时指明文件。',
  },
  verify: {
    unread: '附上但没有核对的文件',
    needsText: '/verify 需要可核对的内容。请填在选项“text”或“file”中。',
    dialogue: {
      title: '把文本与卷宗核对',
      text: { label: '带引语的文本', description: '最多 4,000 个字符' },
      more: { label: '文本（续）', description: '如果文本更长' },
      still: { label: '文本（再续）', description: '如果文本还要更长' },
      file: { label: '或一份文件', description: '纯文本、Word、PDF、网页、邮件等，最大 10 MB' },
    },
  },
};
