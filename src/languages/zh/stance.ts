import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How Chinese shows that words were denied, not said, or only supposed. */
export const chineseStance: StanceWords = {
  saying: words('说 称 讲 写 喊 叫 曾说 道'),
  using: words('用 说 写'),
  negations: phrases('从 未|从 来 没 有|没 有|没|不 曾|未 曾|并 未|并 没 有|不|绝 不|从 不|未|并 非'),
  nobodies: phrases('没 有 人|没 人|无 人|谁 也 没 有|谁 都 没 有'),
  withholding: phrases('拒 绝|不 愿|避 免|不 肯|回 避|拒 不|不 敢|不 想|未 能|而 不 是|代 替'),
  denying: phrases('否 认|驳 斥|反 驳|予 以 否 认|矢 口 否 认|澄 清'),
  false: phrases('不 实|虚 假|捏 造|谣 言|误 称|误 报|不 是 真 的|不 属 实|并 不 属 实|杜 撰|伪 造|错 误 地'),
  conditions: phrases('如 果|假 如|要 是|是 否|倘 若|假 设|有 没 有'),
  modals: phrases('本 可 以|本 应|可 能 会|也 许 会|本 该'),
  wishing: phrases('要 求|希 望|想 要|让'),
  idle: phrases(
    '不 仅|不 但|不 只|不 止|没 有 否 认|不 否 认|并 未 否 认|并 不 否 认|不 得 不|不 禁|不 断|不 久|不 过|毫 不 犹 豫|不 少|不 同',
  ),
  breaking: phrases('但 是|但|因 为|之 后|然 后|虽 然|而|并|和|可 是'),
  joining: words(''),
  within: words(''),
  complementizers: words(''),
  relatives: words(''),
  claims: words('报 道'),
  words: words('词 话 语'),
  standIns: phrases('这 话|这 句 话|这 样 的 话|此 话'),
  mouths: phrases('嘴 里|口 中'),
  asWords: words('为'),
};
