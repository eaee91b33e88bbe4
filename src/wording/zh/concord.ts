import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { passages } from './counting.ts';

export const concord: NonNullable<Translation['concord']> = {
  agree: (number, places) => say`${passages(number)}说法一致：${places}`,
  denied: (words) => say`文件否认了这一点：“${words}”`,
  differ: '各段落说法不一',
  speakers: '不同的人谈到这一点',
  theSameIn: (places) => say`同样见于 ${places}`,
};
