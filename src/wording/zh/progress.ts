import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

/** Lines at the start of the bot, which the operator reads, are in English. */
export const progress: NonNullable<Translation['progress']> = {
  finding: {
    people: '正在查找提到了谁，步骤',
    dates: '正在读取何时发生了什么，文件',
    voices: '正在读取谁说了什么，文件',
  },
  checking: '正在核对引语，序号',
  working: (act, done, of) => `⏳ ${act}：${numeral(done)} / ${numeral(of)}`,
};
