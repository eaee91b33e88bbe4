import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const names: NonNullable<Translation['names']> = {
  didYouMean: (typed, name) => `卷宗中没有叫“${typed}”的人。你指的是 ${name} 吗？`,
  didYouMeanOneOf: (near) => `你指的是 ${near.join('、')} 吗？`,
  written: (typed, name) => `${typed}：卷宗写作 ${name}。`,
  others: (typed, others) => `“${typed}”也可能指 ${others}。`,
  elsewhere: (typed) => `“${typed}”还出现在别处，也许是另一个名字的一部分。/search 显示这些地方。`,
  byInitial: (short, full) => `“${short}”只有首字母。这里理解为 ${full}，但也可能是别人。`,
  someListed: (listed, total) => `共 ${numeral(total)} 处，显示其中 ${numeral(listed)} 处。/search 可找到其余的。`,
  noName: '没有可查找的名字。请写出人物或机构的名称。',
  noPerson: (typed) => `“${typed}”出现在卷宗中，但机器人没有把它识别为人物或机构的名称。/search 显示它在哪里。`,
  unknown: '/search 可以查找任何词语。',
};
