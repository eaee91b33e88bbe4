import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, listInWords, numeral } from './counting.ts';

const sentences = (number: number): string => count(number, '句有日期的话');

export const timeline: NonNullable<Translation['timeline']> = {
  doubtful: ' · 存疑',
  accounts: (of) => ` · ${count(of, '种说法')}`,
  account: (number, of) => ` · 第 ${number} 种说法，共 ${of} 种`,
  quotedUnder: (time) => `与 ${time} 下是同一句话`,
  dated: (words, rule, from) => say`“${words}”：${rule}${from}`,
  anchor: (words, place) => say`（“${words}”，${place}）`,
  published: (day) => say`（${day}）`,
  words: (words, place) => say`“${words}” ${place}`,
  notDated: (words) => say`未列出，因为日期只能靠猜测：${words}`,
  unbounded: (number) => `未列出：${numeral(number)} 处像“现在”这样模糊的时间`,
  counted: (listed, total, searched) =>
    listed < total
      ? `显示 ${numeral(listed)} 句，共 ${sentences(total)}；已搜索 ${documents(searched)}`
      : `${sentences(total)}；已搜索 ${documents(searched)}`,
  someListed: (listed, total) =>
    `共 ${sentences(total)}，显示其中 ${numeral(listed)} 句，即提到最多的事件。加上主题、人物或日期可以缩小范围。`,
  someTerms: (terms) => `没有段落包含所有这些词：${terms}。下列段落包含其中大部分。`,
  noDays: (times) => `提到了 ${numeral(times)} 个时间，但没有具体日期。`,
  noneWithin: (number, bounds, first, last) =>
    `${sentences(number)}中，没有一句在这个范围内（${listInWords(bounds)}）。最早的是 ${first}，最晚的是 ${last}。`,
  spanOfDossier: (first, last) => `卷宗中的日期从 ${first} 到 ${last}。/timeline 不填主题就会列出它们。`,
  person: (name) => `人物：${name}`,
  from: (day) => `从 ${day} 起`,
  before: (day) => `${day} 之前`,
  openYear: (number, words) =>
    `未列出：${numeral(number)} 句有日子但没有年份的话（“${words}”）。其他文件把这一天放在另一年。`,
  dateless: (number, title) =>
    number === 1
      ? `“${title}”没有日期，因此无法确定其中像“星期四”这样的日子。给它加上发布日期即可。`
      : `有 ${documents(number)}没有日期，因此无法确定其中像“星期四”这样的日子。给它们加上发布日期即可。`,
  noTime: (spanOfDossier) =>
    spanOfDossier === ''
      ? '没有一句与此有关的话提到日期或时间。'
      : `没有一句与此有关的话提到日期或时间。${spanOfDossier}`,
  heading: (about) => ['时间线', ...about].join(' · '),
};
