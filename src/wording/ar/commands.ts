import type { Translation } from '../translation.ts';

/** What commands and options are for is in commandTexts.ts. */
export const commands: NonNullable<Translation['commands']> = {
  filters: {
    fitsNone: (name, value) => `${name}: لا شيء في الملف يطابق «${value}». /source يسرد وثائقه.`,
    isNoDate: (name, value) => `${name}: «${value}» ليس تاريخاً. اكتب YYYY أو YYYY-MM أو YYYY-MM-DD، مثل 2022-09-12.`,
  },
  source: { needsDocument: '/source passage: في كل وثيقة فقرات مرقمة. اذكر الوثيقة أيضاً.' },
  verify: {
    needsText: '/verify يحتاج إلى ما يتحقق منه. أعطه في الخيار «text» أو «file».',
    dialogue: {
      title: 'مقارنة نص بالملف',
      text: { label: 'نص مع اقتباساته', description: 'حتى 4,000 حرف' },
      more: { label: 'تتمة النص', description: 'إذا كان أطول' },
      still: { label: 'تتمة أخرى للنص', description: 'إذا كان أطول من ذلك' },
      file: { label: 'أو ملف', description: 'نص أو Word أو PDF أو صفحة ويب أو بريد وغيرها، حتى 10 ميغابايت' },
    },
  },
};
