import type { Translation } from '../translation.ts';

export const dialogue: NonNullable<Translation['dialogue']> = {
  pinnedFor: 'سبب التثبيت',
  noneOpen: 'لم تعد في هذه القناة إحاطة مفتوحة. /briefing list يعرض جميع إحاطاتها.',
  noteOn: (number) => `ملاحظة على الرقم ${number}`,
  takesAway: 'اتركها فارغة لحذف الملاحظة',
  note: 'ملاحظة (اختيارية)',
  tooLate: 'كان البوت مشغولاً فلم يفتح النموذج في وقته. اضغط الزر مرة أخرى.',
  otherVersion: 'هذا النموذج من نسخة أخرى من البوت. اضغط الزر مرة أخرى.',
  documentGone: 'لم تعد هذه الوثيقة في الملف. /source يسرد وثائقه.',
  pin: (citation) => `تثبيت ${citation}`,
  pinGone: (name) => `لم تعد هذه الفقرة مثبتة في «${name}». /briefing show يعرض فقراتها.`,
};
