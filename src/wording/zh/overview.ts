import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { passages } from './counting.ts';

export const overview: NonNullable<Translation['overview']> = {
  evidence: '最有力的证据',
  said: '谁说了什么',
  when: '何时',
  differing: '说法不一之处',
  differ: { number: '数字不同：', date: '日期不同：', name: '名称不同：', denial: '有一种说法予以否认：' },
  and: '与：',
  people: '人物与机构',
  person: (name, number, place) => say`${name}（${number}，${place}）`,
  lacking: '缺漏',
  missing: (term, near) =>
    near.length === 0 ? `卷宗中没有“${term}”。` : `卷宗中没有“${term}”。相近的词：${near.join('、')}。`,
  oneDocument: (title) => `全部出自一份文件：${title}。`,
  nobodyQuoted: '没有人就此被引用。',
  silent: (names) => `被提到、但没有就此被引用：${names}。`,
  noTime: '没有提到日期或时间。',
  noDifference: '没有发现数字、日期或名称上的差异，也没有发现否认。',
  readAs: (terms, day) => (day === null ? terms.join(' · ') : `${terms.join(' · ')}，以及 ${day} 发生的事`),
  leftOut: (number) => `你略去了 ${passages(number)}。`,
};
