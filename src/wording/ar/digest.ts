import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { listInWords, number, numberIn, numeral } from './counting.ts';
import { newPassages } from './watches.ts';

export const digest: NonNullable<Translation['digest']> = {
  late: (due) => say`تأخر هذا الموجز. كان موعده ${due}.`,
  missed: (times) => `ويشمل أيضاً موجزات سابقة تعذر نشرها: ${numeral(times)}.`,
  newDocuments: (documents) => `الوثائق الجديدة: ${numeral(documents)}`,
  moreDocuments: (more) => `و${numeral(more)} غير ذلك؛ /source يسردها`,
  grown: 'فقرات جديدة في وثائق سابقة',
  grownBy: (title, id, passages) => say`${title} (${id}): ${newPassages(passages)}`,
  found: 'ما وجدته المتابعات',
  watch: (watch, passages, query) => say`المتابعة ${watch}، ${number(passages, 'passage')}: ${query}`,
  foundBy: (watches) =>
    watches.length === 1 ? `وجدتها المتابعة ${watches[0]}` : `وجدتها المتابعات ${listInWords(watches.map(String))}`,
  changed: 'استُشهد به هنا وتغير بعد ذلك',
  removed: (file) => say`لم تعد هذه الكلمات في ${file}:`,
  documentGone: (file) => say`كانت هذه الكلمات في ${file}، ولم تعد هذه الوثيقة في الملف:`,
  someListed: (listed, all) =>
    `تُعرض أول ${numeral(listed)} من أصل ${numberIn(all, 'passage')}. /watch show يسردها كلها.`,
  moreChanges: (more) => `فقرات أخرى مستشهد بها تغيرت: ${numeral(more)}. /cite يعرض كلاً منها.`,
  nothingNew: 'لا جديد، فلن يُنشر موجز.',
  heading: (since, until, zone) => `موجز، من ${since} إلى ${until} (${zone})`,
};
