import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

/** How a mediator is put, by the cue that makes the link in an English document; lower case. */
const BY_CUE: Readonly<Record<string, string>> = {
  'according to': '، بحسب ',
  quoted: '، باقتباس من ',
  quotes: '، باقتباس من ',
  quoting: '، باقتباس من ',
  citing: '، باقتباس من ',
  cited: '، باقتباس من ',
  told: '، برواية ',
};

export const said: NonNullable<Translation['said']> = {
  by: (speaker) => say`المتحدث: ${speaker}`,
  about: (begins) => say`«${begins}»: `,
  deniedBy: (name, words) => say`ليس قولاً: ورد نفيه على لسان ${name} («${words}»)`,
  denied: (words) => say`ليس قولاً: الوثيقة تنفيه («${words}»)`,
  supposed: (words) => say`ليس قولاً: الوثيقة تفترضه فقط («${words}»)`,
  notGiven: 'لم يُذكر متحدث',
  through: (mediator, cue) => say`${cue === null ? '، في ' : (BY_CUE[cue.toLowerCase()] ?? '، برواية ')}${mediator}`,
  reportedBy: (source) => say`، نقلاً عن ${source}`,
  alsoIn: (where, wording) =>
    wording === null ? say`وكذلك في ${where}` : say`وكذلك في ${joined([where, wording], '، ')}`,
  moreDocuments: (more) => `وفي وثائق أخرى: ${numeral(more)}`,
  differs: ({ here, there }, more) => {
    const shown = there === '' ? `دون «${here}»` : `«${there}»`;
    const instead = there === '' || here === '' ? '' : ` بدلاً من «${here}»`;
    return `تختلف الصياغة: ${shown}${instead}${more > 0 ? `، و${numeral(more)} غير ذلك` : ''}`;
  },
};
