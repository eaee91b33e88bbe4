import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { listInWords, numberIn, numeral, quoted } from './counting.ts';

export const verdicts: NonNullable<Translation['verdicts']> = {
  names: {
    verbatim: 'حرفي',
    'verbatim but cut': 'حرفي، لكنه مقتطع',
    altered: 'معدَّل',
    'another speaker': 'الكلمات صحيحة، والمتحدث غيره',
    'not said': 'الكلمات صحيحة، لكنها لم تُقَل',
    'struck out': 'مشطوب في الوثيقة',
    'not in the dossier': 'ليس في الملف',
  },
  differences: (differing, alerts) => {
    const kinds = [
      differing.replaced === 0 ? '' : `تغييرات: ${numeral(differing.replaced)}`,
      differing.added === 0 ? '' : `إضافات: ${numeral(differing.added)}`,
      differing.removed === 0 ? '' : `محذوفات: ${numeral(differing.removed)}`,
    ].filter((words) => words !== '');
    const alert = [
      alerts.negation ? 'في أحد النصين نفي' : '',
      alerts.number ? 'رقم مختلف' : '',
      alerts.condition ? 'شرط مختلف (مثل «إذا» أو «فقط»)' : '',
      alerts.attribution ? 'لم يعد واضحاً لمن هذا الزعم' : '',
    ].filter((words) => words !== '');
    return [listInWords(kinds), ...alert].filter((words) => words !== '').join('؛ ');
  },
  difference: {
    replaced: (pasted, source) => say`تغيير: «${pasted}» بدلاً من «${source}»`,
    added: (pasted) => say`إضافة: «${pasted}»`,
    removed: (source) => say`محذوف: «${source}»`,
  },
  writtenOtherwise: (pasted, source) => say`كتابة مختلفة: «${pasted}» بدلاً من «${source}»`,
  alert: {
    negation: ' (يغيّر النفي)',
    number: ' (يغيّر رقماً)',
    condition: ' (يغيّر شرطاً)',
    attribution: ' (يغيّر صاحب الزعم)',
  },
  pasted: (words) => say`الملصق: «${words}»`,
  nearest: 'الأقرب:',
  ownWords: 'هذه الكلمات في الملف من كلام الوثيقة نفسها، وليست اقتباساً.',
  struckOut: 'هذه الكلمات مشطوبة في الوثيقة، فهي لا تقولها.',
  pastedNames: (said, claimed) => say`${said}؛ والنص الملصق يذكر ${claimed}`,
  leavesOff: 'يُغفل النص الملصق ما تحته خط من كلمات الجملة.',
  also: (places) => say`الكلمات نفسها أيضاً في ${places}.`,
  ellipsis: (words) => `تُغفل علامة الحذف ${numberIn(words, 'word')}.`,
  joined: {
    speakers: 'قولان جُمعا: هذه الكلمات في الملف ليست لمتحدث واحد',
    places: 'أقوال جُمعت من عدة مواضع',
    order: 'جمل بترتيب غير ترتيبها في الملف',
  },
  turned: {
    negation: 'مقتطع من جملة تنفيه',
    condition: 'مقتطع من جملة تقيّده',
    attribution: 'مقتطع من جملة تنسب هذا القول إلى غيره',
    number: 'مقتطع من جملة فيها رقم مهم',
  },
  cutPieces: 'يُغفل النص الملصق كلمات في أوله أو آخره.',
  reportersWords: 'بين هذه الكلمات كلام للوثيقة نفسها يُغفله النص الملصق.',
  bracketsMissing: 'تنقص كلمات أضافها محرر بين قوسين.',
  bracketsDropped: 'تبدو هنا كلمات أضافها محرر بين قوسين كأنها من كلام المتحدث.',
  bracketsAdded: 'الكلمات التي بين قوسين ليست في الملف.',
  someWords: (checked, skipped) =>
    `لم يُفحص إلا أول ${numberIn(checked, 'word')}. افحص الباقي وحده (${numberIn(skipped, 'word')}).`,
  noWords: 'لا كلمات للتحقق منها. ألصق اقتباساً.',
  someQuotations: (checked, skipped) =>
    `لم يُفحص إلا أول ${numberIn(checked, 'quotation')}. افحص الباقي وحده (${numberIn(skipped, 'quotation')}).`,
  shortLines: (lines) => `أسطر لم تُفحص لأن فيها كلمة أو كلمتين فقط: ${numeral(lines)}.`,
  beginningOnly: (file, read, skipped) =>
    `لم يُفحص من «${file}» إلا أول ${numberIn(read, 'character')}. افحص الباقي وحده (${numberIn(skipped, 'character')}).`,
  unread: (names) => `لم يُفحص: ${listInWords(names.map(quoted))}. لفحص ملف استعمل /verify مع الخيار «file».`,
  checked: (quotations) => `تم التحقق من ${numberIn(quotations, 'quotation')}`,
  checkedIn: (quotations, file) => `تم التحقق من ${numberIn(quotations, 'quotation')} في «${file}»`,
};
