import type { Translation } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

const GRANT = 'يمكن لمدير الخادم منحها في إعدادات القناة، تحت «الصلاحيات».';

function names(permissions: readonly string[]): string {
  return listInWords(permissions.map(quoted));
}

function youLack(permissions: readonly string[]): string {
  return `تنقصك في هذه القناة الصلاحية ${names(permissions)}. ${GRANT}`;
}

function botLacks(permissions: readonly string[], instead: string): string {
  return `تنقص البوت في هذه القناة الصلاحية ${names(permissions)}. ${GRANT} ${instead}`;
}

export const posting: NonNullable<Translation['posting']> = {
  youMayNotShare: (lacking) => `لا تجوز لك المشاركة هنا: ${youLack(lacking)}`,
  youMayNotOpenThreads: (lacking) => `لا يجوز لك فتح مواضيع هنا: ${youLack(lacking)}`,
  youMayNotHaveNewsPosted: (lacking) => `لا يجوز لك إعداد منشورات هنا: ${youLack(lacking)}`,
  botMayNotShare: (lacking) => botLacks(lacking, 'إلى ذلك الحين لا يرى الرد غيرك.'),
  botMayNotOpenThreads: (lacking) => botLacks(lacking, 'إلى ذلك الحين استعمل «مشاركة»، فهي لا تحتاج إلى موضوع.'),
  botMayNotAnnounce: (lacking) => botLacks(lacking, 'ثم حاول مرة أخرى.'),
  botMayNotAnswer: (lacking) => botLacks(lacking, 'إلى ذلك الحين استعمل /ask: جوابه لا يراه غيرك.'),
  botMayNotPost: 'لم يعد يجوز للبوت الكتابة في تلك القناة. اطلب ذلك من مدير الخادم.',
  youAskedIn: 'سألت في',
  notAnswered: (why) => `لم يتمكن البوت من الرد هناك. ${why}`,
  lacking: (permissions) => `تنقص البوت في القناة الصلاحية ${names(permissions)}؛ يمكن لمدير الخادم منحها`,
};
