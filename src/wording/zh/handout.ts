import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { quotations } from './counting.ts';

const MOMENT = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

export const handout: NonNullable<Translation['handout']> = {
  facts: (dossier, number, verified) => say`出自卷宗“${dossier}”：${quotations(number)}，均已与来源核对，${verified}。`,
  moment: (date) => `${MOMENT.format(date)} UTC`,
  changed: (number) => `有 ${quotations(number)}在固定之后有了改动，已作标记。`,
  warnings: {
    changed: '固定之后文件有了改动。两个版本都已列出。',
    removed: '文件中已没有这些话。这里显示固定时的原话。',
    'document gone': '该文件已不在卷宗中。这里显示固定时的原话。',
    unknown: '这些话不在卷宗中，机器人也没有相关记录。',
  },
  asPinned: '固定时',
  asItStands: '现在',
  labelled: (label) => `${label}：`,
  columns: (head) => `各列：${head}`,
  note: '备注',
  notes: '备注',
  sources: '来源',
  back: '返回引语',
  pinnedBy: (name, time) => say`由 ${name} 固定，${time}`,
  pinnedAs: (citation) => say`，引用编号 ${citation}`,
  source: (known, file) => say`${known}。文件：${file}`,
  lacksLetters: '这份 PDF 的字体缺少这条引语中的某些字符，显示为方框。要看到这些字符，请导出为 Word、网页或 Markdown。',
  file: (name, form) => `简报“${name}”，${form}`,
  forms: { docx: 'Word 文档', html: '网页' },
  citedIn: (citation, file) => `${file} 中的 ${citation}`,
};
