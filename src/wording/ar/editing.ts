import type { Translation } from '../translation.ts';
import { pins } from './briefing.ts';

/** What was taken back, by the act. */
const UNDONE = {
  begin: 'إنشاء الإحاطة',
  pin: 'تثبيت فقرة',
  note: 'تغيير ملاحظة',
  move: 'نقل فقرة مثبتة',
  drop: 'إزالة فقرة مثبتة',
  rename: 'تغيير اسم الإحاطة',
  close: 'إغلاق الإحاطة',
  open: 'إعادة فتح الإحاطة',
  undo: 'تراجع',
} as const;

export const editing: NonNullable<Translation['editing']> = {
  nothingToExport: (name) => `لا فقرات مثبتة في «${name}» بعد، فلا شيء للتصدير. ثبّت فقرة، أو استعمل /briefing add.`,
  exported: (name, form, number) => `الإحاطة «${name}»، الصيغة: ${form}، ${pins(number)}`,
  tooMany: (briefings, limit) =>
    `إحاطات هذه القناة: ${briefings}، والحد الأقصى ${limit}. استعمل واحدة منها: /briefing use.`,
  begun: (name) => `بدأت «${name}». من الآن يُثبَّت فيها هنا`,
  isCurrent: (name) => `«${name}» هي الآن الإحاطة الحالية. من الآن يُثبَّت فيها هنا`,
  pinned: (number, name) => `ثُبّتت برقم ${number} في «${name}»`,
  noted: (note, number) => (note === '' ? `حُذفت الملاحظة على الرقم ${number}` : `تغيرت الملاحظة على الرقم ${number}`),
  moved: (from, to) => `نُقل الرقم ${from} إلى ${to}`,
  renamed: (name) => `اسم الإحاطة الآن «${name}»`,
  closed: (name) => `أُغلقت «${name}»؛ /briefing use يفتحها من جديد`,
  noneOpen: 'ليس في هذه القناة إحاطة مفتوحة. /briefing list يعرض المغلقة؛ /briefing use يفتح واحدة من جديد.',
  unknown: (name, names) =>
    names === ''
      ? `ليس في هذه القناة إحاطة باسم «${name}».`
      : `ليس في هذه القناة إحاطة باسم «${name}». الموجود: ${names}.`,
  noneYet: 'ليس في هذه القناة إحاطة بعد. ثبّت فقرة، أو ابدأ واحدة بالأمر /briefing new.',
  isNoPin: (text) => `«${text}» ليس فقرة مثبتة. اذكر رقم فقرة مثبتة، مثل 3.`,
  noPinYet: (name) => `لا فقرات مثبتة في «${name}» بعد. ثبّت فقرة، أو استعمل /briefing add.`,
  pinnedAlready: (citation, briefing, number, by) =>
    `${citation} موجودة بالفعل في «${briefing}» برقم ${number}، تثبيت من ${by}. لتغيير ملاحظتها استعمل /briefing note.`,
  full: (name, limit) =>
    `«${name}» ممتلئة. الحد الأقصى للفقرات المثبتة في إحاطة ${limit}. أزل واحدة، أو ابدأ إحاطة أخرى بالأمر /briefing new.`,
  noteChanged: (number, note) => `غيّر شخص آخر الملاحظة على الرقم ${number} في الأثناء. وهي الآن: «${note}»`,
  noteUnchanged: (number) => `الملاحظة على الرقم ${number} هي هذه بالفعل.`,
  orderChanged: (by) => `لم يُنقل شيء: تغير الترتيب في الأثناء (${by}). هذا هو الترتيب الآن. اضغط مرة أخرى.`,
  sameNumber: (number) => `الرقم ${number} في ذلك الموضع بالفعل.`,
  sameName: (name) => `اسمها «${name}» بالفعل.`,
  noName: 'تحتاج الإحاطة إلى اسم. اكتب اسماً مثل «الزيارات».',
  longName: (length, limit) => `عدد أحرف الاسم ${length}، والحد الأقصى ${limit}. اختصره.`,
  longNote: (length, limit) => `عدد أحرف الملاحظة ${length}، والحد الأقصى ${limit}. اختصرها.`,
  seenBy: {
    channel: 'يستطيع كل من في هذه القناة رؤيتها بالأمر /briefing show.',
    'part of the channel': 'لا يراها في هذه القناة إلا من يجوز له سؤال الملف، بالأمر /briefing show.',
    oneself: 'لا يراها غيرك، بالأمر /briefing show.',
  },
  defaultName: (number) => `الإحاطة ${number}`,
  dropped: (number, citation) =>
    `أُزيل الرقم ${number}${citation === null ? '' : ` (${citation})`}. /briefing undo يعيده`,
  undone: (what, by) =>
    by === null ? `أُلغي آخر تغيير لك: ${UNDONE[what]}` : `أُلغي آخر تغيير من ${by}: ${UNDONE[what]}`,
  notInIt: (name, by) => `لم تعد هذه الفقرة مثبتة في «${name}»، وآخر تغيير فيها من ${by}.`,
  noNumber: (number, name, all) => `ليس في «${name}» رقم ${number}. فيها: ${pins(all)}.`,
  noPlace: (place, name, all) => `ليس في «${name}» موضع ${place}. فيها: ${pins(all)}.`,
  atTheEnd: (number, isFirst) => `الرقم ${number} هو ${isFirst ? 'الأول' : 'الأخير'} بالفعل.`,
  changed: (citation, successor) =>
    successor === null
      ? `تغيرت كلمات ${citation}. /cite ${citation} يعرضها كما كانت.`
      : `تغيرت كلمات ${citation}. حلت محلها ${successor}: ثبّت هذه.`,
  noneCurrent:
    'ليس في هذه القناة إحاطة مفتوحة. ثبّت فقرة، أو ابدأ واحدة بالأمر /briefing new. /briefing list يعرض المغلقة.',
  changedMeanwhile: (by, briefing) => `لم يُلغَ شيء: تغيرت «${briefing}» في الأثناء (${by}). انظر فيها من جديد.`,
  nothingToUndo: (name) => `ليس في «${name}» تغيير للتراجع عنه.`,
  nameTaken: (name) => `في هذه القناة إحاطة باسم «${name}» بالفعل. اختر اسماً آخر، أو استعمل تلك.`,
};
