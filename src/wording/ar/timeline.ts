import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { counted, listInWords, number, numeral } from './counting.ts';

const DATED = {
  one: 'جملة مؤرخة واحدة',
  two: 'جملتان مؤرختان',
  both: 'جملتين مؤرختين',
  few: 'جمل مؤرخة',
  many: 'جملة مؤرخة',
  other: 'جملة مؤرخة',
} as const;

/** `3 جمل مؤرخة` */
export function datedSentences(amount: number): string {
  return counted(amount, DATED);
}

/** The same after a preposition. */
function ofDatedSentences(amount: number): string {
  return amount === 2 ? DATED.both : datedSentences(amount);
}

export const timeline: NonNullable<Translation['timeline']> = {
  doubtful: ' · مشكوك فيه',
  accounts: (of) => ` · الروايات: ${numeral(of)}`,
  account: (account, of) => ` · الرواية ${account} من ${of}`,
  quotedUnder: (time) => `الجملة نفسها الواردة تحت ${time}`,
  dated: (words, rule, from) => say`«${words}»: ${rule}${from}`,
  anchor: (words, place) => say` («${words}»، ${place})`,
  words: (words, place) => say`«${words}» ${place}`,
  notDated: (words) => say`لم يُدرج لأن التاريخ سيكون تخميناً: ${words}`,
  unbounded: (mentions) => `لم يُدرج: أوقات مبهمة مثل «الآن» (${numeral(mentions)})`,
  counted: (listed, total, documents) => {
    const searched = `شمل البحث: ${number(documents, 'document')}`;
    return listed < total
      ? `${numeral(listed)} من أصل ${ofDatedSentences(total)}؛ ${searched}`
      : `${datedSentences(total)}؛ ${searched}`;
  },
  someListed: (listed, total) =>
    `يُعرض ${numeral(listed)} من أصل ${ofDatedSentences(total)}: الأحداث الأكثر ذكراً. يضيّقها موضوع أو شخص أو تواريخ.`,
  someTerms: (terms) => `لا توجد فقرة فيها كل هذه الكلمات: ${terms}. في هذه الفقرات معظمها.`,
  noDays: (times) => `أوقات مذكورة دون يومها: ${numeral(times)}.`,
  noneWithin: (sentences, bounds, first, last) =>
    `لا شيء من الجمل المؤرخة (${numeral(sentences)}) يقع ${listInWords(bounds)}. وهي تمتد من ${first} إلى ${last}.`,
  spanOfDossier: (first, last) => `في الملف تواريخ من ${first} إلى ${last}. /timeline دون موضوع يسردها.`,
  person: (name) => `الشخص: ${name}`,
  from: (day) => `ابتداءً من ${day}`,
  before: (day) => `قبل ${day}`,
  openYear: (sentences, words) =>
    `لم يُدرج: ${number(sentences, 'sentence')} فيها يوم دون سنة («${words}»). وفي وثائق أخرى يقع ذلك اليوم في سنة أخرى.`,
  dateless: (documents, title) =>
    documents === 1
      ? `ليس للوثيقة «${title}» تاريخ، فلا يمكن تأريخ أيام فيها مثل «يوم الخميس». لتغيير ذلك حدد لها تاريخ نشر.`
      : `وثائق بلا تاريخ: ${numeral(documents)}، فلا يمكن تأريخ أيام فيها مثل «يوم الخميس». لتغيير ذلك حدد لها تاريخ نشر.`,
  noTime: (spanOfDossier) =>
    spanOfDossier === ''
      ? 'لا جملة في هذا تذكر تاريخاً أو وقتاً.'
      : `لا جملة في هذا تذكر تاريخاً أو وقتاً. ${spanOfDossier}`,
  heading: (about) => ['التسلسل الزمني', ...about].join(' · '),
};
