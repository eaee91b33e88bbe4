import type { Translation } from '../translation.ts';
import { number, numeral } from './counting.ts';

/** Most documents of one file that are named. */
const MOST_NAMED = 5;

export const adding: NonNullable<Translation['adding']> = {
  isEmpty: (file) => `«${file}» فارغ. أرفق ملفاً فيه شيء.`,
  unknownType: (file) =>
    `لا يقرأ البوت ملفات مثل «${file}». أرفق نصاً أو صفحة ويب أو ملف PDF أو Word أو OpenDocument أو Excel أو عرضاً تقديمياً أو بريداً أو كتاباً إلكترونياً أو ترجمة مرئية أو أرشيفاً.`,
  tooManyWait: (most) => `ملفات تنتظر قراراً بالفعل: ${most}. احتفظ ببعضها أو تجاهله أولاً.`,
  tooManyOfYours: (most) => `ملفاتك التي تنتظر بالفعل: ${most}. احتفظ ببعضها أو تجاهله أولاً. /dossier staged يسردها.`,
  waitsNoMore:
    'لم يعد هذا الملف منتظراً. فقد احتُفظ به أو تُجوهل، أو حُذف لأن أحداً لم يقرر خلال يوم. أضفه من جديد إذا احتجت إليه.',
  noFolder: (dossier) => `لم يعد مجلد ملف الوثائق «${dossier}» موجوداً. اسأل مشغّل البوت.`,
  noFile: (file) => `ليس في ملف الوثائق «${file}». /source يسرد وثائقه.`,
  notRemoved: 'لم يعد ذلك الملف بين المسحوبة. /dossier removed يسردها.',
  nameTaken: (file) => `في ملف الوثائق الآن ملف آخر باسم «${file}». اسحبه أو غيّر اسمه أولاً.`,
  isReadOnly: (dossier) => `لم يتغير شيء: لا يجوز للبوت الكتابة في مجلد «${dossier}». يمكن لمشغّل البوت السماح بذلك.`,
  isFull: 'لم يتغير شيء: قرص البوت ممتلئ. أبلغ مشغّل البوت.',
  oneOf: 'أعطِ الوثيقة في الخيار «file» أو عنوانها في الخيار «url»، لا كليهما.',
  notYours: 'لا يحتفظ بالملف أو يتجاهله إلا من أضافه.',
  noAddresses: 'لا يحمّل هذا البوت ملفات من الويب. أرفق الملف بدلاً من ذلك.',
  hostNotOpen: (host, hosts) => `لا يحمّل البوت ملفات من ${host}، بل من هذه فقط: ${hosts.join('، ')}. أرفق الملف.`,
  noAddress: 'يجب أن يبدأ العنوان بـ https://.',
  privateAddress: (host) => `${host} داخل شبكة خاصة، فلا يحمّل البوت منه. أرفق الملف بدلاً من ذلك.`,
  redirects: (host) => `هذا العنوان يحيل إلى ${host}. أعطِ ذلك العنوان، أو أرفق الملف.`,
  notFetched: (host, reason) => `تعذر تحميل الملف من ${host} (${reason}). حاول لاحقاً، أو أرفقه.`,
  tooLarge: (megabytes) => `الملف أكبر من ${megabytes} ميغابايت. أرفق ملفاً أصغر.`,
  staged: (name) => `«${name}» ليس في ملف الوثائق بعد: احتفظ به أو تجاهله`,
  stagedNone: 'لا شيء من ملفاتك ينتظر',
  stagedSeveral: (files) => `ملفاتك المنتظرة: ${numeral(files)}. /dossier keep أو /dossier discard`,
  noPassages: 'لم يمكن قراءة شيء منه. /dossier status يبيّن السبب.',
  found: (documents) =>
    documents
      .slice(0, MOST_NAMED)
      .map(({ citation, passages }) => `${citation}: ${number(passages, 'passage')}`)
      .join('؛ ') + (documents.length > MOST_NAMED ? `؛ و${documents.length - MOST_NAMED} غير ذلك` : ''),
  noDocument: (id) => `ليس في الملف وثيقة «${id}». اختر واحدة من القائمة التي تظهر أثناء الكتابة.`,
  notHere: 'لا تضيف الطرفية وثائق. انسخ الملف إلى مجلد ملف الوثائق.',
  facts: (passages, quotations) => `${number(passages, 'passage')} · ${number(quotations, 'quotation')}`,
  quoted: 'أقوال: ',
  people: 'أسماء: ',
  between: '، ',
  setApart: (asides) => `تعليقات أو أجزاء مخفية فُصلت عن النص: ${numeral(asides)}`,
  struck: (runs) => `مقاطع مشطوبة تُعرض مشطوبة: ${numeral(runs)}`,
  moreDocuments: (more) => `وثائق أخرى: ${numeral(more)}`,
  sameAs: 'في الملف هذه الوثيقة بالفعل: ',
  removedAs: 'سُحب الملف نفسه من قبل من ملف الوثائق: ',
  nothingRead: 'لا يستطيع البوت قراءة شيء منه، فلن يوجد شيء مما فيه:',
  howLong: 'يُحذف بعد يوم إذا لم تقرر.',
  kept: (name, dossier) => `«${name}» الآن في «${dossier}»`,
  isBeingRead: 'يقرؤه البوت الآن. /dossier status يبيّن متى ينتهي ذلك.',
  discarded: (name) => `تُجوهل «${name}»، ولم يُحتفظ منه بشيء`,
  removed: (file, dossier) => `سُحب «${file}» من «${dossier}»`,
  removedNote: 'ما زالت الاستشهادات به تعرض الكلمات المستشهد بها. ويمكن إرجاعه.',
  removedList: (files) => (files === 0 ? 'لم تُسحب وثائق' : `ملفات يمكن إرجاعها: ${numeral(files)}`),
  putBack: (file, dossier) => `عاد «${file}» إلى «${dossier}»`,
};
