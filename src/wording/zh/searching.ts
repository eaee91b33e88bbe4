import type { Translation } from '../translation.ts';
import { numeral, passages } from './counting.ts';

export const searching: NonNullable<Translation['searching']> = {
  someListed: (listed, total) =>
    `显示前 ${passages(listed)}，共 ${numeral(total)} 个。多写几个词或加上筛选可以缩小范围。`,
  someForms: (word, forms, all) =>
    `以“${word}”开头的词有 ${numeral(all)} 个，只查找了其中最常见的 ${numeral(forms)} 个。多写几个字母可以缩小范围。`,
  someLookedAt: (lookedAt, all) =>
    `在 ${numeral(all)} 个可能的段落中只检查了最有可能的 ${numeral(lookedAt)} 个，因此可能还有别的。多写几个词或加上筛选可以缩小范围。`,
  someTerms: (terms) => `没有段落包含所有这些词：${terms}。下列段落包含其中一部分。`,
  onlyInTitle: (word, titles) => `“${word}”只出现在标题中：${titles}。/source 显示该文件。`,
  unknownSwitch: (value, switches) => `“no:${value}”无法识别，因此当作词语处理（可用：no:${switches}）`,
  isNoDate: (name, value) => `“${name}:${value}”不是日期，因此当作词语处理（请写 YYYY、YYYY-MM 或 YYYY-MM-DD）`,
  unknownField: (name) => `“${name}:”在这里不起限定作用，因此在正文中查找其后的词`,
  noExcludedField: (typed) => `“-${typed}”已略去，因为字段不能排除；“-”只能写在正文的词语前面`,
  noShape: (name) => `“${name}”在这里不可用，因此不论写法和出现次数，都查找其后的词`,
  noBoost: (typed) => `“${typed}”已略去，因为不能让一个词比别的词更重要`,
  noSlipNumber: (typed) => `“${typed}”中的数字已略去，因为允许几处拼写错误取决于词的长度`,
  noSynonyms: (typed) => `“${typed}”的符号已略去，因为不查找同义词`,
  leadingWildcard: (typed) => `“${typed}”的第一个符号已略去，因为词必须以字母开头；通配符可以放在词中或词尾`,
  badRange: (typed, most) =>
    `“${typed}”当作两个数字处理，因为区间必须从小到大，最多包含 ${numeral(most)} 个数字；要限定发布日期，请写 after: 和 before:`,
  tooDeep: (most) => `括号嵌套超过 ${most} 层的部分已忽略`,
  orWithout: '被排除的词前后的 OR 当作 AND 处理，因为几乎每个段落都没有那个词',
  noWords: {
    question: '问题中没有可查找的词。请写出人物、地点、事件或话题。',
    topic: '主题中没有可查找的词。请写出人物、地点、事件或话题。',
    query: (excludes) =>
      excludes
        ? '查询只排除了词语。请至少加上一个段落中应有的词。'
        : '查询中没有可查找的词。请至少写一个段落中应有的词。',
  },
};
