import { say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';

type Where = Parameters<Wording['citation']['inOriginal']>[0];
type Ends = NonNullable<Where['pages']>;

function inOriginal({ pages, lines, seconds, isRecognised }: Where): string {
  return [
    pages === null && lines !== null ? `${lines.from === lines.to ? 'السطر' : 'الأسطر'} ${range(lines)}` : '',
    pages === null ? '' : pageWords(pages, lines),
    seconds === null ? '' : `عند ${clock(seconds)}`,
    isRecognised ? 'نص متعرَّف عليه آلياً' : '',
  ]
    .filter((part) => part !== '')
    .join('، ');
}

/** `ص 3`, `ص 3–4`, `ص 12:5–20`, `ص 12:20–13:4`. */
function pageWords(pages: Ends, lines: Ends | null): string {
  if (pages.from === pages.to) return `ص ${pages.from}${lines === null ? '' : `:${range(lines)}`}`;
  if (lines === null) return `ص ${range(pages)}`;
  return `ص ${pages.from}:${lines.from}–${pages.to}:${lines.to}`;
}

function range({ from, to }: Ends): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
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
