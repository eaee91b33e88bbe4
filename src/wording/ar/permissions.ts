import type { Translation } from '../translation.ts';

export const permissions: NonNullable<Translation['permissions']> = {
  'View Channels': 'لرؤية القنوات المسماة في القواعد وما يُذكر فيه البوت',
  'Send Messages': 'للرد على الذكر، ومشاركة الردود، ونشر ما وُجد حديثاً والموجزات',
  'Send Messages in Threads': 'للأمر نفسه في المواضيع وفي منشورات المنتديات',
  'Create Public Threads': 'لفتح موضوع من رد',
  'Attach Files': 'لمشاركة ونشر ردود فيها صورة أو ملف',
  'Read Message History': 'للرد على الرسالة التي ذكرت البوت، وللتحقق بعد خطأ من وصول منشور',
};
