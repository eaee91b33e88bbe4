import type { Translation } from '../translation.ts';

/** What is wrong with metadata that is declared beside a document or at its head. */
export const declared: NonNullable<Translation['declared']> = {
  isNotText: '不是文本；请加上引号',
  isEmpty: '是空的；请填写或删去',
  isNoDate: '不是日期；请写 YYYY-MM-DD',
  isNoLanguage: '不是语言代码；请写一个，例如 en 或 ru',
  isNoName: '不是名称或名称列表',
  isNoAddress: '不是网址；请写以 https:// 开头的网址',
  unknownField: (where, fields, known) => `${where}有未知的字段：${fields}；可用的字段是 ${known}`,
  isNoSet: (where) => `${where}不是 title: 和 published: 这样的字段列表`,
  badField: (where, field, value, fault) => `${where}，字段 ${field}：${value}${fault}`,
  sidecarUnread: (name, reason) => `附带的元数据文件 ${name} 有误：${reason}`,
  sidecar: (name) => `元数据文件 ${name} `,
  isNoJson: (where, message) => `${where}不是有效的 UTF-8 JSON：${message}`,
};
