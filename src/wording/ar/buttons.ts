import type { Translation } from '../translation.ts';

export const buttons: NonNullable<Translation['buttons']> = {
  context: 'السياق',
  less: 'أقل',
  read: 'قراءة',
  readOn: (passage) => `متابعة القراءة ¶${passage}`,
  readOnNowhere: 'متابعة القراءة',
  results: 'النتائج',
  leave: 'استبعاد',
  pictures: 'الصور',
  pin: 'تثبيت',
  note: 'ملاحظة',
  drop: 'إزالة',
  undo: 'تراجع',
  showBriefing: 'عرض الإحاطة',
  use: 'اجعلها الحالية',
  keep: 'احتفاظ',
  discard: 'تجاهل',
  putBack: 'إرجاع',
  share: 'مشاركة',
  shared: 'تمت المشاركة',
  thread: 'موضوع',
};
