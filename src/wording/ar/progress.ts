import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

/** Lines at the start of the bot, which the operator reads, are in English. */
export const progress: NonNullable<Translation['progress']> = {
  finding: {
    people: 'البحث عمن يُذكر، الخطوة',
    dates: 'قراءة ما حدث ومتى، الوثيقة',
    voices: 'قراءة من يقول ماذا، الوثيقة',
  },
  checking: 'التحقق من الاقتباسات، الرقم',
  working: (act, done, of) => `⏳ ${act}: ${numeral(done)} من ${numeral(of)}`,
};
