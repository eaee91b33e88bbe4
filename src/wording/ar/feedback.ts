import type { Translation } from '../translation.ts';

export const feedback: NonNullable<Translation['feedback']> = {
  title: 'ما الخطأ في هذا الجواب؟',
  description: 'يمكنك ذكر الفقرة الصحيحة باستشهادها، مثل hearing-3:12',
  label: 'بكلمات قليلة (اختياري)',
  onlyAnswers: 'لا تُقيَّم إلا أجوبة /ask.',
  good: 'قُيّم جواباً جيداً. لتغيير ذلك اضغط 👎.',
  bad: 'قُيّم جواباً سيئاً. لتغيير ذلك اضغط 👍 أو 👎.',
};
