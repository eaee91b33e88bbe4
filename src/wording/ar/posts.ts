import type { Translation } from '../translation.ts';

export const posts: NonNullable<Translation['posts']> = {
  notOpen: 'لم يعد الملف مفتوحاً لكل من في هذه القناة',
  channelGone: 'لم تعد القناة موجودة',
  serverGone: 'لم يعد الخادم موجوداً، أو ليس البوت فيه',
  mayNotSee: 'لا يستطيع البوت رؤية القناة',
  mayNotWrite: 'لا يجوز للبوت الكتابة في القناة',
  takesNone: 'الشخص لا يقبل رسائل من البوت',
  notWritable: 'لا يستطيع أحد الكتابة في القناة',
  withheld: 'لم تطابق كلماته الوثيقة؛ يجد مشغّل البوت السبب في السجل',
  refused: (message) => `رفضه Discord (${message})`,
  ownFault: 'خطأ في البوت؛ يجده مشغّل البوت في السجل',
  cannotLook: 'ربما نُشر بالفعل، ولا يجوز للبوت قراءة القناة ليتحقق',
  unreachable: 'لم يستجب Discord',
};
