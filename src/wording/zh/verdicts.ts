import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral, quotations, quoted } from './counting.ts';

export const verdicts: NonNullable<Translation['verdicts']> = {
  names: {
    verbatim: '逐字一致',
    'verbatim but cut': '逐字一致，但有删节',
    altered: '有改动',
    'another speaker': '原话无误，但出自他人',
    'not said': '原话无误，但并未说过',
    'struck out': '在文件中已划去',
    'not in the dossier': '卷宗中没有',
  },
  differences: (counted, alerts) => {
    const kinds = [
      counted.replaced === 0 ? '' : count(counted.replaced, '处改动'),
      counted.added === 0 ? '' : count(counted.added, '处增添'),
      counted.removed === 0 ? '' : count(counted.removed, '处遗漏'),
    ].filter((words) => words !== '');
    const alert = [
      alerts.negation ? '两者中只有一个是否定的' : '',
      alerts.number ? '有一个数字不同' : '',
      alerts.condition ? '有一个条件不同（例如“如果”或“只有”）' : '',
      alerts.attribution ? '不再清楚这是谁的说法' : '',
    ].filter((words) => words !== '');
    return [listInWords(kinds), ...alert].filter((words) => words !== '').join('；');
  },
  difference: {
    replaced: (pasted, source) => say`改动：“${pasted}”，原文为“${source}”`,
    added: (pasted) => say`增添：“${pasted}”`,
    removed: (source) => say`遗漏：“${source}”`,
  },
  writtenOtherwise: (pasted, source) => say`写法不同：“${pasted}”，原文为“${source}”`,
  alert: {
    negation: '（改变了否定）',
    number: '（改变了数字）',
    condition: '（改变了条件）',
    attribution: '（改变了这是谁的说法）',
  },
  pasted: (words) => say`输入的文本：“${words}”`,
  nearest: '最接近的：',
  ownWords: '在卷宗中，这是文件自己的话，不是引语。',
  struckOut: '这些话在文件中已划去，因此文件并没有这样说。',
  pastedNames: (said, claimed) => say`${said}；输入的文本说是 ${claimed}`,
  leavesOff: '输入的文本略去了句中加下划线的词语。',
  also: (places) => say`同样的话还见于 ${places}。`,
  ellipsis: (words) => `省略号略去了 ${numeral(words)} 个词。`,
  joined: {
    speakers: '拼接了两段发言：在卷宗中，这些话不是同一个人说的',
    places: '拼接了多处的发言',
    order: '句子的顺序与卷宗不同',
  },
  turned: {
    negation: '截自一个否定它的句子',
    condition: '截自一个对它加以限定的句子',
    attribution: '截自一个说明这是他人说法的句子',
    number: '截自一个带有重要数字的句子',
  },
  cutPieces: '输入的文本略去了开头或结尾的词语。',
  reportersWords: '在这些话之间，文件还有自己的话，输入的文本略去了。',
  bracketsMissing: '缺少编者加在括号中的词语。',
  bracketsDropped: '编者加在括号中的词语在这里看起来像是说话人自己的话。',
  bracketsAdded: '括号中的词语不在卷宗中。',
  someWords: (checked, skipped) => `只核对了前 ${numeral(checked)} 个词。其余 ${numeral(skipped)} 个请另行核对。`,
  noWords: '没有可核对的词语。请粘贴一段引语。',
  someQuotations: (checked, skipped) => `只核对了前 ${quotations(checked)}。其余 ${numeral(skipped)} 条请另行核对。`,
  shortLines: (lines) => `有 ${numeral(lines)} 行没有核对：其中只有一两个词。`,
  beginningOnly: (file, read, skipped) =>
    `只核对了“${file}”的前 ${numeral(read)} 个字符。其余 ${numeral(skipped)} 个请另行核对。`,
  unread: (names) => `未核对：${listInWords(names.map(quoted))}。要核对文件，请用 /verify 的选项“file”。`,
  checked: (number) => `已核对 ${quotations(number)}`,
  checkedIn: (number, file) => `已核对“${file}”中的 ${quotations(number)}`,
};
