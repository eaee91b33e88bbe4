import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const arabicTranscripts: TranscriptWords = {
  questions: words('س سؤال السؤال'),
  answers: words('ج جواب الجواب'),
  yes: foldedWords('نعم أجل بالتأكيد'),
  fields: foldedWords(
    'ملاحظة ملاحظات المصدر مصدر الموضوع من إلى التاريخ الوقت المكان الاسم العمر العنوان الهاتف الكاتب ' +
      'المؤلف صورة القرار الحضور الغياب الخلاصة النتيجة النتائج الحالة النوع السعر المجموع الكمية المقادير ' +
      'الطريقة الخطوة تنبيه تحذير هام مثال تعريف انظر تصحيح مرفق ملف رقم خطأ المهنة',
  ),
  witnesses: new Set(['الشاهد', 'الشاهدة'].map(fold)),
  questioned: ['(?:مقابلة|حوار|لقاء) مع NAME'],
};
