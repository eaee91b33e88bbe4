import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

const CHANGES = 'who: كلمة everyone أو nobody أو reset. role: منح دور هذه الصلاحية. remove: سحبها من دور.';

/** What people do, after “who may”. */
const RIGHTS = {
  ask: 'السؤال والقراءة',
  pin: 'التثبيت والمتابعة وإعداد الموجزات',
  share: 'المشاركة في القناة',
  add: 'إضافة وثائق',
};

export const access: NonNullable<Translation['access']> = {
  of: (dossier, isTerminal) =>
    isTerminal ? `الصلاحيات في الملف «${dossier}»، لكل خادم` : `الصلاحيات في الملف «${dossier}» في هذا الخادم`,
  changed: (right, where) =>
    `تغيرت ${where === 'server' ? 'في هذا الخادم' : 'في هذه القناة'}، من الآن، الصلاحية: ${RIGHTS[right]}`,
  right: (right) => RIGHTS[right],
  grantIn: (channel, who) => say`في ${channel}: ${who}`,
  grantOn: (server) => say`في الخادم ${server}`,
  asOpened: {
    ask: 'كل من فُتح له الملف هنا',
    pin: 'كل من يجوز له السؤال',
    share: 'كل من يجوز له السؤال',
    add: 'من يجوز له تغيير هذه الصلاحيات',
  },
  everyone: 'الجميع',
  nobody: 'لا أحد',
  noneSaid: 'لم يحدد أي خادم صلاحيات.',
  bound:
    'مشغّل البوت يحدد من يصل إلى الملف أصلاً. والصلاحيات هنا لا تفعل إلا أن تضيّق ذلك. وصلاحيات القناة تحل محل صلاحيات الخادم.',
  notHere: (isTerminal) =>
    isTerminal
      ? 'تُغيَّر الصلاحيات في الخادم نفسه بالأمر /dossier access. والطرفية تعرضها فقط.'
      : 'الصلاحيات تخص خادماً. استعمل /dossier access في إحدى قنواته.',
  whichRight: 'اختر الصلاحية أيضاً: ask أو pin أو share أو add.',
  whichChange: (given) => (given === 0 ? `اختر تغييراً. ${CHANGES}` : `اختر تغييراً واحداً في كل مرة. ${CHANGES}`),
  notGranted: 'ليست لهذا الدور هذه الصلاحية هنا، فلا يمكن سحبها. /dossier access يبيّن من هي له.',
  tooMany: (limit) =>
    `أقصى عدد للأدوار التي تُمنح صلاحية واحدة ${limit}. اسحبها من دور أولاً، أو أنشئ دوراً واحداً لها جميعاً.`,
};
