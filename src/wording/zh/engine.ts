import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

const NO_ANSWER = '这不是答案：它不说明案卷里有什么。';

function lasting(minutes: number): string {
  return minutes < 1 ? '' : `（已持续 ${numeral(minutes)} 分钟）`;
}

export const engine: NonNullable<Translation['engine']> = {
  away: (minutes) =>
    `目前无法搜索案卷：索引没有响应${lasting(minutes)}。${NO_ANSWER}引用、来源和简报仍可使用。请一分钟后再试。`,
  partial: (minutes) =>
    `目前无法搜索案卷：索引缺少一部分${lasting(minutes)}，机器人不会只凭其余部分作答。${NO_ANSWER}请一分钟后再试。`,
  missing: (minutes) =>
    `目前无法搜索案卷：索引已丢失${lasting(minutes)}，正在用保存的文档重建。${NO_ANSWER}请稍后再试。`,
  refused: (minutes) =>
    `无法搜索案卷：索引拒绝了机器人${lasting(minutes)}。${NO_ANSWER}请告诉机器人的管理者：\`verbatim doctor\` 会显示问题所在。`,
};
