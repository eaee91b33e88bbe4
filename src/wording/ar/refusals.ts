import type { Translation } from '../translation.ts';
import { counted, listInWords, number, quoted } from './counting.ts';

const FORWARDED = {
  one: 'رسالة محوَّلة',
  two: 'رسالتان محوَّلتان',
  both: 'رسالتين محوَّلتين',
  few: 'رسائل محوَّلة',
  many: 'رسالة محوَّلة',
  other: 'رسالة محوَّلة',
} as const;

const EMBEDS = {
  one: 'مضمَّن واحد',
  two: 'مضمَّنان',
  both: 'مضمَّنين',
  few: 'مضمَّنات',
  many: 'مضمَّناً',
  other: 'مضمَّن',
} as const;

const DISPLAYS = {
  one: 'نص معروض واحد',
  two: 'نصان معروضان',
  both: 'نصين معروضين',
  few: 'نصوص معروضة',
  many: 'نصاً معروضاً',
  other: 'نص معروض',
} as const;

export const refusals: NonNullable<Translation['refusals']> = {
  otherVersion: 'هذا الزر من نسخة أخرى من البوت. نفّذ الأمر من جديد.',
  dossierChanged: 'تغير الملف منذ هذا الرد. نفّذ الأمر من جديد.',
  sharedAlready: 'سبقت مشاركة هذا.',
  noDossier: 'لا ملف مفتوحاً هنا. اطلب من مدير الخادم أو مشغّل البوت فتح ملف في هذه القناة.',
  notOffered: 'لم يعد هذا الأمر في البوت. أعد تحميل Discord.',
  nothingToCheck: ({ forwarded, embeds, displays, hasPoll }, textFiles, unread) => {
    const seen = [
      'نصها',
      ...(forwarded === 0 ? [] : [counted(forwarded, FORWARDED)]),
      ...(embeds === 0 ? [] : [counted(embeds, EMBEDS)]),
      ...(displays === 0 ? [] : [counted(displays, DISPLAYS)]),
      ...(hasPoll ? ['استطلاعها'] : []),
      ...(textFiles === 0 ? [] : [`ملفات نصية: ${number(textFiles, 'file')}`]),
    ];
    const files = unread.length === 0 ? '' : ` لم يُفحص: ${listInWords(unread.map(quoted))}.`;
    return `ليس في هذه الرسالة كلمات للتحقق منها. فُحص: ${listInWords(seen)}.${files} اختر رسالة أخرى، أو استعمل /verify مع نص أو ملف.`;
  },
  withheld: (id) => `حُجب هذا الرد لأن كلماته لم تطابق الوثيقة. يجد مشغّل البوت السبب في السجل بالرمز ${id}.`,
  failed: (id) => `حدث خطأ في البوت. حاول مرة أخرى. إن استمر، فأبلغ مشغّل البوت بهذا الرمز: ${id}.`,
  tooOld: 'هذا الرد أقدم من أن تعمل أزراره. نفّذ الأمر من جديد.',
  unreachable: 'لم يستجب Discord للبوت. حاول مرة أخرى بعد قليل.',
  perhapsShared:
    'لم يؤكد Discord الرسالة، ولا يجوز للبوت قراءة هذه القناة ليتحقق. انظر هل نُشرت قبل أن تشاركها مرة أخرى.',
  cannotShare:
    'لا يمكن مشاركة هذا هنا، إذ ليس لكل من في هذه القناة أن يسأل الملف. شاركه في قناة يجوز ذلك فيها للجميع، أو أرسل الاستشهاد: يستطيع الآخرون عرضه بالأمر /cite.',
  mayNot: {
    ask: 'لا يجوز لك سؤال هذا الملف هنا. يمكن لمدير الخادم السماح بذلك بالأمر /dossier access.',
    pin: 'لا يجوز لك التثبيت من هذا الملف ولا متابعته هنا. يمكن لمدير الخادم السماح بذلك بالأمر /dossier access.',
    share: 'لا يجوز لك المشاركة من هذا الملف هنا. يمكن لمدير الخادم السماح بذلك بالأمر /dossier access.',
    add: 'لا يجوز لك إضافة وثائق إلى هذا الملف هنا. يمكن لمشغّل البوت السماح بذلك بالإعداد DOSSIER_MANAGERS، ولمدير الخادم بالأمر /dossier access.',
    manage: 'لا يجوز ذلك إلا لمن له صلاحية «إدارة الخادم»، وفي قناة من خادمه.',
    grant: 'لا يغيّر صلاحيات هذا الملف إلا مشغّل البوت. ويمكنه السماح بذلك لمديري هذا الخادم بالإعداد DOSSIER_MANAGERS.',
  },
  notThatDossier: (asked, open) => `لا ملف باسم «${asked}» مفتوحاً هنا. المفتوح هنا: ${listInWords(open)}.`,
  severalDossiers: (open) => `عدة ملفات مفتوحة هنا: ${listInWords(open)}. سمِّ واحداً منها في الخيار «dossier».`,
  whichDossier: (open) =>
    `عدة ملفات مفتوحة هنا: ${listInWords(open)}. أيها تقصد؟ يمكن لمدير الخادم تحديد الافتراضي بالأمر /dossier default.`,
};
