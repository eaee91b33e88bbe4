import { type OriginalPlace, originalPlaceInWords, pagesAndLines, range } from '../originalPlace.ts';
import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

function inOriginal(place: OriginalPlace): string {
  return originalPlaceInWords(place, {
    pages: (pages, lines) => `ص ${pagesAndLines(pages, lines)}`,
    lines: (lines) => `${lines.from === lines.to ? 'السطر' : 'الأسطر'} ${range(lines)}`,
    at: (time) => `عند ${time}`,
    recognised: 'نص متعرَّف عليه آلياً',
    between: '، ',
  });
}

export const citation: NonNullable<Translation['citation']> = {
  untitled: 'بلا عنوان',
  line: (where) => say`— ${where}`,
  sameDocument: 'الوثيقة نفسها',
  place: (passage, where) => {
    const words = where === null ? '' : inOriginal(where);
    return `¶${passage}${words === '' ? '' : ` (${words})`}`;
  },
  inOriginal,
  columns: (head) => say`الأعمدة: ${head}`,
  part: (part, of) => ` · الجزء ${part} من ${of}`,
  before: (passage) => `¶${passage}، الفقرة السابقة`,
  after: (passage) => `¶${passage}، الفقرة التالية`,
  matchedBy: {
    stem: 'طابقت بصيغة أخرى للكلمة',
    'name variant': 'طابقت بكتابة أخرى للاسم',
    fuzzy: 'طابقت بكلمة مشابهة',
  },
  isNone: (text) => `«${text}» ليس استشهاداً. الاستشهاد معرف وثيقة ورقم فقرة، مثل «hearing-3:12».`,
  outside: (cited, length) => `في ${cited} عدد الأحرف ${length}، فيجب أن يكون الرقمان بعد «@» بين 0 و${length}.`,
  removed: 'لم تعد هذه الكلمات في الوثيقة، ولم يحل محلها ما يشبهها.',
  changed: (passage) => `تغيرت هذه الكلمات منذ الاستشهاد بها. حلت محلها ¶${passage}.`,
  documentGone: (file, unread, elsewhere) => {
    const why = unread === null ? `لم تعد ${file} في ملف الوثائق.` : `لا يمكن قراءة ${file} الآن. السبب: ${unread}.`;
    return `${why}${elsewhere === null ? '' : ` الكلمات نفسها موجودة في ${elsewhere}.`}`;
  },
};
