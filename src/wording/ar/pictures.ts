import type { Translation } from '../translation.ts';
import { number, numeral } from './counting.ts';
import { datedSentences } from './timeline.ts';

export const pictures: NonNullable<Translation['pictures']> = {
  bySentences: 'يبيّن كل عمود عدد الجمل التي فيها هذا الاسم وتذكر ذلك الوقت.',
  byDocuments: 'يبيّن كل عمود عدد مرات ذكر هذا الاسم في وثائق ذلك الوقت.',
  company: 'يبيّن كل رقم عدد الفقرات التي يُذكر فيها الاثنان. والخطوط الرمادية تصل بين غيرهم ممن يُذكرون معاً.',
  tooLittle: 'لا يوجد ما يكفي لرسم صورة.',
  by: { day: 'بالأيام', month: 'بالأشهر', year: 'بالسنوات', decade: 'بالعقود' },
  doubtful: ' ؟',
  timeline: (whole, dated, most, times) =>
    `أعمدة عبر الزمن، ${whole}: ${datedSentences(dated)}، أكثرها ${most} (${numeral(times)}).`,
  times: {
    sentences: 'التواريخ في الجمل التي فيها الاسم',
    documents: 'مرات الذكر بحسب تاريخ الوثيقة',
  },
  overTime: (name, what, all, first, last, most, times) =>
    `${name} عبر الزمن، ${what}: ${numeral(all)}، من ${first} إلى ${last}، أكثرها ${most} (${numeral(times)}).`,
  together: (name, listed) => `من يُذكر في الفقرات نفسها مع ${name}، وفي كم منها: ${listed.join('، ')}.`,
  ties: (pairs) => `الخطوط تصل بين من يُذكرون معاً: ${pairs.join('؛ ')}.`,
  pair: (one, other, passages) => `${one} و${other} (${passages})`,
  bars: (title, highest, bars) => `أعمدة، ${title}، ${highest}: ${bars.join('، ')}.`,
  otherScript: 'بخط لا تعرضه الصور؛ انظر النص',
  otherScriptName: (at) => `رقم ${at} في الوصف`,
  highest: {
    sentences: (most) => `أعلى عمود: ${number(most, 'sentence')}`,
    documents: (most) => `أعلى عمود، مرات الذكر: ${numeral(most)}`,
  },
  shortDate: (words) => words,
};
