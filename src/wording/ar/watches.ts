import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { counted, listInWords, number, numberIn, numeral } from './counting.ts';

const EXAMPLE = 'اكتب كلمة واحدة على الأقل ينبغي أن تكون في الفقرة، مثل: ferry "late sailing" -drill';

const NEW_PASSAGES = {
  one: 'فقرة جديدة واحدة',
  two: 'فقرتان جديدتان',
  both: 'فقرتين جديدتين',
  few: 'فقرات جديدة',
  many: 'فقرة جديدة',
  other: 'فقرة جديدة',
} as const;

/** `3 فقرات جديدة` */
export function newPassages(amount: number): string {
  return counted(amount, NEW_PASSAGES);
}

function inDocuments(documents: number): string {
  return documents > 1 ? ` في ${numberIn(documents, 'document')}` : '';
}

export const watches: NonNullable<Translation['watches']> = {
  added: (by, day, found, waiting) =>
    say`إضافة من ${by} ${day} · وُجد: ${number(found, 'passage')}${waiting === 0 ? '' : ` · لم يُنشر بعد: ${numeral(waiting)}`}`,
  cron: (pattern) => say`نمط cron: ${pattern}`,
  next: (next, last) => say`القادم: ${next} · آخر موجز: ${last}`,
  there: (words, moment) => say`${words} هناك، ${moment}`,
  never: 'لا موعد قادماً',
  none: 'لا شيء بعد',
  setUp: (by) => say`إعداد من ${by}`,
  channel: (channel) => say`القناة ${channel}`,
  fault: (reason) => say`⚠️ تعذر النشر: ${reason}. سيحاول البوت مرة أخرى.`,
  notInChannel: 'المتابعات والمواعيد تخص قنوات Discord. أعدّها وأنهِها هناك.',
  notOpenToAll:
    'لا يمكن للبوت نشر ما يجده هنا، إذ ليس لكل من في هذه القناة أن يسأل الملف. أعدّ هذا في قناة يجوز ذلك فيها للجميع.',
  sameQuery: (watch, query) => `المتابعة ${watch} تبحث عن هذا بالفعل: «${query}». /watch show يعرض ما وجدته.`,
  tooMany: (limit) =>
    `بلغت متابعات هذه القناة الحد الأقصى (${limit}). أنهِ واحدة بالأمر /watch drop. /watch list يعرضها.`,
  standing: (passages) =>
    passages === 0
      ? 'لا فقرة مطابقة بعد.'
      : `المطابق الآن: ${number(passages, 'passage')}. لن يُنشر ذلك؛ /search يعرضه.`,
  set: (watch, query) => `أُعدت المتابعة ${watch}: ${query}`,
  what: 'عندما تصل وثيقة أو تتغير، ينشر البوت في هذه القناة فقراتها الجديدة المطابقة.',
  unknownWords: (words) => `ليس في الملف بعد: ${words}. تحقق من الكتابة.`,
  dropped: (watch, query) => `انتهت المتابعة ${watch}: ${query}`,
  list: (isTerminal) => (isTerminal ? 'متابعات جميع القنوات' : 'متابعات هذه القناة'),
  noneHere: 'لا توجد. أعدّ واحدة بالأمر /watch add.',
  faultElsewhere: (watch, fault, query) =>
    `المتابعة ${watch} التي أضفتها في قناة أخرى لا يمكن نشرها: ${fault}. وهي تبحث عن: ${query}`,
  someListed: (listed) => `تُعرض أول ${numeral(listed)}. /search يجد سائرها.`,
  nothingNew: 'لم تجد جديداً بعد.',
  gone: (passages) => `مما وجدته وتغير أو لم يعد في الملف: ${number(passages, 'passage')}.`,
  badQuery: (remark) => `لا يمكن للبوت متابعة هذا: ${remark}. صححه وأضفه من جديد.`,
  unknownWord: (word, suggestions) => (suggestions === null ? `«${word}»` : `«${word}» (مشابه: ${suggestions})`),
  nothingMore: (waiting) =>
    waiting === 0
      ? 'لن تنشر شيئاً بعد الآن.'
      : `لن تنشر شيئاً بعد الآن. وُجد ولم يُنشر: ${number(waiting, 'passage')}. /watch show يعرض ذلك.`,
  found: (watch, { passages, documents, areNew }, query) =>
    `المتابعة ${watch}، ${areNew ? newPassages(passages) : number(passages, 'passage')}${inDocuments(documents)}: ${query}`,
  foundTogether: (numbers, { passages, documents }) =>
    `المتابعات ${listInWords(numbers.map(String))}: ${newPassages(passages)}${inDocuments(documents)}`,
  byDocument: (counts, others) => {
    const listed = counts.map(([title, passages]) => `${title}: ${passages}`);
    return `بحسب الوثيقة: ${[...listed, ...(others > 0 ? [`وثائق أخرى: ${numeral(others)}`] : [])].join('؛ ')}.`;
  },
  noWords: (query, excludes) =>
    excludes
      ? `لا يمكن للبوت متابعة «${query}»: فهو يستبعد كلمات فقط. ${EXAMPLE}`
      : `لا يمكن للبوت متابعة «${query}»: ليس فيه كلمة يُبحث عنها. ${EXAMPLE}`,
  noSuchNumber: {
    watch: (watch, dossier, known) =>
      known.length === 0
        ? `ليس في هذه القناة متابعات للملف «${dossier}».`
        : `ليس في هذه القناة متابعة برقم ${watch} للملف «${dossier}». الموجود: ${listInWords(known.map(String))}.`,
    schedule: (schedule, dossier, known) =>
      known.length === 0
        ? `ليس في هذه القناة مواعيد للملف «${dossier}».`
        : `ليس في هذه القناة موعد برقم ${schedule} للملف «${dossier}». الموجود: ${listInWords(known.map(String))}.`,
  },
};
