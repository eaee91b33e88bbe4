import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { number, numeral } from './counting.ts';

const HERE = { thread: 'في هذا الموضوع', channel: 'في هذه القناة', server: 'في هذا الخادم', 'direct messages': 'هنا' };

export const dossiers: NonNullable<Translation['dossiers']> = {
  list: (open, isTerminal) => {
    if (isTerminal) return open === 0 ? 'لا يوجد ملف وثائق' : `ملفات الوثائق: ${numeral(open)}`;
    return open === 0 ? 'لا ملف وثائق مفتوحاً هنا' : `ملفات الوثائق المفتوحة هنا: ${numeral(open)}`;
  },
  listed: (name, documents) => say`${name} · ${number(documents, 'document')}`,
  chosenBy: {
    'being the only one': 'الافتراضي: لأنه الوحيد',
    'you in this thread': 'الافتراضي: اخترته في هذا الموضوع',
    'the thread': 'الافتراضي في هذا الموضوع',
    'you in this channel': 'الافتراضي: اخترته في هذه القناة',
    'the channel': 'الافتراضي في هذه القناة',
    'the operator': 'الافتراضي: فتحه مشغّل البوت لهذه القناة',
    'the server': 'الافتراضي في هذا الخادم',
  },
  askedPrivately: 'أجوبته لا يراها غيرك، إذ ليس لكل من في هذه القناة أن يسأله',
  onlyManaged: 'يجوز لك أن تديره، لكن لا يمكنك سؤاله هنا',
  noneChosen: (isTerminal) =>
    isTerminal
      ? 'سمِّ واحداً بالخيار --dossier.'
      : 'لا شيء منها افتراضي هنا. اختر واحداً لنفسك بالأمر /dossier use، أو للجميع بالأمر /dossier default، أو سمِّ واحداً في الخيار «dossier».',
  status: (name) => `الملف «${name}»`,
  holds: (documents, passages) => `${number(documents, 'document')} · ${number(passages, 'passage')}`,
  lastNews: (moment) => say`آخر جديد وُجد: ${moment}`,
  neverNews: 'لم يجد البوت فيه شيئاً بعد',
  engine: { memory: 'البحث في الذاكرة', disk: 'البحث على القرص', opensearch: 'البحث في OpenSearch' },
  isLooking: 'يقرأ البوت المجلد الآن؛ وإلى أن ينتهي تأتي الأجوبة مما قرأه من قبل',
  isRead: 'قُرئ كل ما في المجلد',
  usedHere: (name, where) => `أسئلتك ${HERE[where]} تذهب الآن إلى «${name}»`,
  useDropped: 'لم يعد لك اختيار خاص هنا',
  noUse: 'لم تختر شيئاً خاصاً بك هنا.',
  defaultSet: (name, where) => `«${name}» هو الآن الافتراضي ${HERE[where]}`,
  defaultDropped: (where) => `لم يعد ملف افتراضي خاص ${HERE[where]}`,
  noDefault: (where) => `لا ملف افتراضياً خاصاً ${HERE[where]}.`,
  reloaded: (name, what) => `نُظر في مجلد «${name}»: ${what}`,
  isBeingRead: (name) => `تجري قراءة مجلد «${name}»`,
  seeStatus: 'فيه ملفات جديدة كثيرة. وإلى أن تُقرأ تأتي الأجوبة مما قُرئ من قبل. /dossier status يبيّن متى ينتهي ذلك.',
  cannotLook: 'لا يستطيع البوت قراءة المجلد. أبلغ مشغّل البوت: السبب في السجل.',
  changes: ({ came, went, changed }) => {
    const said = [
      ...(came === 0 ? [] : [`أُضيف: ${number(came, 'document')}`]),
      ...(changed === 0 ? [] : [`تغير: ${number(changed, 'document')}`]),
      ...(went === 0 ? [] : [`سُحب: ${number(went, 'document')}`]),
    ];
    return said.length === 0 ? 'لم يتغير شيء' : said.join('، ');
  },
  audit: (isAll, entries) => {
    const where = isAll ? '' : ' في هذا الخادم';
    return entries === 0 ? `لم يتغير شيء${where} بعد` : `من غيّر ماذا${where}، الأحدث أولاً`;
  },
  lastEntries: (most) => `تُعرض آخر ${numeral(most)}. يجدها مشغّل البوت كلها في قاعدة البيانات.`,
  notForAll: (name) => `لا يفتح هذا «${name}» لأحد جديد. فهو الافتراضي لمن يجوز له سؤاله أصلاً.`,
  notInTerminal: 'الافتراضي يخص قنوات Discord. في الطرفية سمِّ الملف بالخيار --dossier.',
  noThread: 'هذا ليس موضوعاً. استعمل هذا في موضوع، أو اختر channel أو server.',
  notInServer: (called) => `/${called} يعمل في قناة من خادم. في الرسائل المباشرة استعمل /dossier use.`,
  asked: (name) => `الأسئلة هنا تذهب الآن إلى «${name}».`,
  unknown: (name, known) =>
    known.length === 0
      ? `لا ملف باسم «${name}» مفتوحاً لك هنا، ولا غيره.`
      : `لا ملف باسم «${name}» مفتوحاً لك هنا. المفتوح لك: ${known.join('، ')}.`,
};
