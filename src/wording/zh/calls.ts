import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const calls: NonNullable<Translation['calls']> = {
  needsOption: (called, option, description, example) => `/${called} 需要 ${option}：${description}。例如：${example}`,
  noWord: (called, option, value, example) => `/${called} ${option}：“${value}”中没有可查找的词。例如：${example}`,
  noNumber: (called, option, value) => `/${called} ${option}：“${value}”不是大于等于 1 的整数。请写一个，例如 3。`,
  tooLarge: (called, option, number, limit) =>
    `/${called} ${option}：${numeral(number)} 太大，上限是 ${numeral(limit)}。`,
  tooLong: (called, option, length, limit) =>
    `/${called} ${option}：共 ${numeral(length)} 个字符，上限是 ${numeral(limit)} 个。请缩短。`,
  nothingKept: (called) => `终端不保存任何内容。请在 Discord 中使用 /${called}。`,
  noSubcommands: (name, subcommand) => `/${name} 没有子命令“${subcommand}”。请去掉它。`,
  needsSubcommand: (name, names) => `/${name} 需要下列之一：${names}。`,
  unknownSubcommand: (name, subcommand, names) => `/${name} 没有“${subcommand}”。现有的是：${names}。`,
  renamed: (name, successors) => `/${name} 改名了。请用 ${successors.map((one) => `/${one}`).join(' 或 ')}。`,
  unknown: (name, commands) => `没有命令“${name}”。现有的命令是：${commands.map((one) => `/${one}`).join('、 ')}。`,
  meant: (name, near) => `没有命令“${name}”。你指的是 /${near} 吗？`,
  unknownOption: (called, option, known) =>
    known.length > 0
      ? `/${called} 没有选项“${option}”。现有的是：${known.join('、')}。`
      : `/${called} 没有选项“${option}”，也没有别的选项。`,
  oneOf: (description, choices) => `${description}（${choices.join('、')} 之一）`,
  noFile: (called, option) => `/${called} ${option} 需要文件。请附上一份。`,
  takesNoFile: (called, option) => `/${called} ${option} 不接受文件。请去掉。`,
  noRole: (called, option, value) =>
    `/${called} ${option}：“${value}”不是身份组。请从列表中选择，或填写它的 ID（“复制身份组 ID”）。`,
  noChoice: (called, option, typed, { choices, orNumber }) =>
    orNumber
      ? `/${called} ${option}：“${typed}”不在可选之列。请写一个数字，或下列之一：${choices.join('、')}。`
      : `/${called} ${option}：“${typed}”不在可选之列。请选择下列之一：${choices.join('、')}。`,
};
