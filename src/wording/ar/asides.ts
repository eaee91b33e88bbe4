import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const asides: NonNullable<Translation['asides']> = {
  title: 'تعليقات وملاحظات أخرى (ليست من نص الوثيقة: لا يُبحث فيها ولا تُقتبس أبداً)',
  kinds: { comment: 'تعليق', hidden: 'نص مخفي', history: 'رسالة سابقة' },
  about: (words, comment) => `على «${words}»: ${comment}`,
  by: (author, date) => joined([author === null ? [] : say` من ${author}`, ...(date === null ? [] : [[date]])], '، '),
  longer: (characters) => `… (بقية الأحرف: ${numeral(characters)})`,
  more: (more) => `غير ذلك ولا يُعرض: ${numeral(more)}.`,
};
