import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { documents, numeral } from './counting.ts';

/** How a mediator is put, by the cue that makes the link in an English document; lower case. */
const BY_CUE: Readonly<Record<string, string>> = {
  'according to': '，据 ',
  quoted: '，引自 ',
  quotes: '，引自 ',
  quoting: '，引自 ',
  citing: '，引自 ',
  cited: '，引自 ',
};

export const said: NonNullable<Translation['said']> = {
  by: (speaker) => say`说话人：${speaker}`,
  about: (begins) => say`“${begins}”：`,
  deniedBy: (name, words) => say`不是其发言：${name} 否认了这一点（“${words}”）`,
  denied: (words) => say`不是其发言：文件否认了这一点（“${words}”）`,
  supposed: (words) => say`不是其发言：文件只是假设（“${words}”）`,
  notGiven: '未指明说话人',
  through: (mediator, cue) => say`${cue === null ? '，见于 ' : (BY_CUE[cue.toLowerCase()] ?? '，转述自 ')}${mediator}`,
  reportedBy: (source) => say`，据 ${source} 报道`,
  alsoIn: (where, wording) => (wording === null ? say`另见 ${where}` : say`另见 ${joined([where, wording], '，')}`),
  moreDocuments: (number) => `以及另外 ${documents(number)}`,
  differs: ({ here, there }, more) => {
    const shown = there === '' ? `没有“${here}”` : `“${there}”`;
    const instead = there === '' || here === '' ? '' : `，而不是“${here}”`;
    return `措辞不同：${shown}${instead}${more > 0 ? `，另有 ${numeral(more)} 处` : ''}`;
  },
};
