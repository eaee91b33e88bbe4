import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const pictures: NonNullable<Translation['pictures']> = {
  bySentences: '每个条形表示有多少句含此名称的话提到那个时间。',
  byDocuments: '每个条形表示那个时间的文件提到此名称多少次。',
  company: '每个数字表示两者在多少个段落中一起被提到。灰线连接其他一起被提到的名称。',
  tooLittle: '内容太少，无法作图。',
  by: { day: '按日', month: '按月', year: '按年', decade: '按十年' },
  timeline: (whole, dated, most, times) =>
    `时间条形图，${whole}：${numeral(dated)} 句有日期的话，最多的是 ${most}（${times}）。`,
  times: {
    sentences: '含此名称的句子中的日期',
    documents: '按文件日期统计的提及次数',
  },
  overTime: (name, what, all, first, last, most, times) =>
    `${name} 的时间分布，${what}：${all}，从 ${first} 到 ${last}，最多的是 ${most}（${times}）。`,
  together: (name, listed) => `与 ${name} 出现在同一段落中的名称，以及段落数：${listed.join('、')}。`,
  ties: (pairs) => `连线表示一起被提到：${pairs.join('；')}。`,
  pair: (one, other, passages) => `${one} 与 ${other}（${passages}）`,
  bars: (title, highest, bars) => `条形图，${title}，${highest}：${bars.join('、')}。`,
  otherScript: '图中没有这种文字；请看正文',
  otherScriptName: (at) => `说明中的第 ${at} 个`,
  counted: (name, passages) => `${name}（${passages}）`,
  highest: {
    sentences: (most) => `最高的条形：${numeral(most)} 句`,
    documents: (most) => `最高的条形：${numeral(most)} 次提及`,
  },
  /** Dates in Chinese are short as they are. */
  shortDate: (words) => words,
};
