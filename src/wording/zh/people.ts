import type { Translation } from '../translation.ts';

/** What is wrong with the file that corrects names. */
export const people: NonNullable<Translation['people']> = {
  isNoList: '不是像 [Musa Odeh, Moussa Odeh] 这样的名称列表',
  oneName: '至少需要两个名称',
  isNoFile: '不是普通文件；请把文件本身放在这里',
  tooLong: '超过 1 MB；请只留下需要更正的名称',
  isNotUtf8: '不是 UTF-8 文本；请另存为 UTF-8',
  isNoYaml: (message) => `不是有效的 YAML：${message}`,
  isNoSet: (known) => `不是字段列表；可用的字段是 ${known}`,
  unknownField: (fields, known) => `有未知的字段：${fields}；可用的字段是 ${known}`,
  needsLists: (field) => `字段 ${field}：不是列表；请每行写一个名称列表，例如 - [Musa Odeh, Moussa Odeh]`,
  badEntry: (field, entry, faults) => `字段 ${field}，第 ${entry} 项：${faults}`,
  preferredIsNoSet: '字段 preferred：不是像 Haddad: Samir Haddad 这样的名称列表',
  badPreferred: (spelling, fault = '不是名称') => `字段 preferred，${spelling}：${fault}`,
};
