import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, phrasesOf, words } from '../wordList.ts';

/** Chinese: no capitals and no spaces, the subject before its verb; an office is written before its name. */
export const chineseSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('认为 相信 希望 觉得 要求 谈到', 'weak' as const),
    ...each('称为 称之为 形容 批评', 'call' as const),
    ...each('告诉 提醒 警告', 'tell' as const),
    ...each(
      '说 说道 表示 称 指出 强调 写道 写 回答 答道 补充 宣布 问 问道 透露 介绍 解释 坦言 直言 呼吁 回应 评论 承认 重申 声称 宣称 ' +
        '回忆 感叹 喊道 喊 叫道 反问 反驳 否认 证实 道 讲 指 补充道 解释道 强调说',
      'say' as const,
    ),
  ]),
  sourcePhrases: phrasesOf('据,根据,按照,用'),
  pronouns: new Map([
    ...each('他', 'he' as const),
    ...each('她', 'she' as const),
    ...each('他们 她们', 'they' as const),
    ...each('我', 'I' as const),
    ...each('我们', 'we' as const),
  ]),
  narrators: words('我'),
  indefinites: words('有人 大家'),
  adverbs: words(
    '昨天 今天 昨日 今日 明天 随后 又 还 也 曾 则 当时 日前 近日 最近 此前 之后 接着 最后 再次 同时 都 就 便 却 已 已经 从未 没 没有 不 ' +
      '并 未 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 明确 公开 坚决 拒绝 过',
  ),
  auxiliaries: words('会 能 可以 应该 将'),
  prepositions: words('对 向 在 与 跟 和 从 于 就 据 根据'),
  conjunctions: words('而 但 但是 并且 因为 所以 如果 虽然 不过 然而'),
  contrasts: words('而 但 但是 不过 然而'),
  relatives: words('的'),
  roles: new Map(
    each(
      '部长 市长 总统 主席 总理 首相 发言 发言人 人 局长 院长 校长 所长 处长 县长 省长 书记 秘书 秘书长 主任 经理 总经理 董事长 总裁 教授 ' +
        '博士 医生 律师 记者 议员 大使 将军 上校 船长 机长 队长 教练 作家 专家 学者 导演 演员 法官 检察官 警察 代表 委员 负责 负责人 先生 女士 ' +
        '教师 老师 工程师 副 居民 村民 目击者 创始人',
      'any' as const,
    ),
  ),
  bodies: words('政府 公司 警方 法院 委员会 外交部 报告 声明 报纸 大学 银行 组织'),
  texts: words('报告 声明'),
  works: words('小说 电影 书 歌曲 报纸 杂志 节目 诗'),
  plainSay: words('说 表示'),
  invertsFreely: false,
  hasCapitals: false,
});
