import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { counted } from './counting.ts';

/** What was done to a briefing last, before the name of who did it. */
const DONE: Readonly<Record<string, string>> = {
  begin: 'إنشاء الإحاطة',
  pin: 'تثبيت فقرة',
  note: 'تغيير ملاحظة',
  move: 'نقل فقرة مثبتة',
  drop: 'إزالة فقرة مثبتة',
  rename: 'تغيير الاسم',
  close: 'إغلاق الإحاطة',
  open: 'إعادة فتح الإحاطة',
  undo: 'تراجع عن تغيير',
};

const PINS = {
  one: 'فقرة مثبتة واحدة',
  two: 'فقرتان مثبتتان',
  both: 'فقرتين مثبتتين',
  few: 'فقرات مثبتة',
  many: 'فقرة مثبتة',
  other: 'فقرة مثبتة',
} as const;

/** `3 فقرات مثبتة` */
export function pins(number: number): string {
  return counted(number, PINS);
}

export const briefing: NonNullable<Translation['briefing']> = {
  heading: (name) => `الإحاطة «${name}»`,
  empty: 'لا فقرات مثبتة بعد. اضغط «تثبيت» بجانب فقرة، أو استعمل /briefing add مع استشهاد.',
  changed: {
    changed: 'تغيرت الوثيقة منذ التثبيت',
    removed: 'لم تعد هذه الكلمات في الوثيقة',
    'document gone': 'لم تعد الوثيقة في الملف',
    unknown: 'هذه الكلمات ليست في الملف، وليس لدى البوت سجل بها',
  },
  warning: (number, why, citation) => say`${number} ⚠ ${why} (${citation})`,
  note: 'ملاحظة:',
  pinnedBy: (person, time) => say`تثبيت من ${person} ${time}`,
  pins: (number) => ` · ${pins(number)}`,
  current: 'الحالية',
  closed: ' · مغلقة',
  lastChange: (what, name) => `${DONE[what] ?? 'تغيير'} من ${name}`,
  state: {
    closed: 'مغلقة',
    current: 'الحالية',
    other: 'ليست الحالية؛ /briefing use يجعلها الحالية',
  },
  facts: (number, state, version, last) => say`${pins(number)} · ${state} · النسخة ${version}: ${last}`,
  partOfChannel: 'لا يرى هذا إلا من يجوز له هنا سؤال الملف. ولا يمكن مشاركته مع القناة كلها.',
  list: 'إحاطات هذه القناة',
};
