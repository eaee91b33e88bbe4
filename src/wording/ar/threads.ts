import type { Translation } from '../translation.ts';

export const threads: NonNullable<Translation['threads']> = {
  askOnIn: 'تابع في',
  how: 'اذكر البوت هناك، أو استعمل /ask. وسؤال مثل «ومتى؟» يكمل هذا الرد.',
  isThread: 'هذا موضوع بالفعل. اطرح سؤالك التالي فيه.',
  notHere: 'لا يمكن فتح موضوع هنا. المواضيع تعمل في القنوات النصية في خادم.',
  failed: (reason) => `لم يتمكن البوت من فتح موضوع: ${reason}.`,
  plainName: 'أسئلة أخرى',
  reasons: {
    mayNotOpen: 'لا يجوز للبوت فتح مواضيع هنا',
    mayNotSee: 'لا يجوز للبوت رؤية هذه القناة',
    channelGone: 'لم تعد هذه القناة موجودة',
    messageGone: 'لم تعد الرسالة موجودة',
    tooMany: 'في الخادم أقصى ما يسمح به Discord من المواضيع المفتوحة؛ أغلق واحداً أولاً',
  },
};
