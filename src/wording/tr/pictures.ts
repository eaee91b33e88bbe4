import type { Translation } from '../translation.ts';
import { count } from './counting.ts';
import { withShortMonths } from './days.ts';

export const pictures: NonNullable<Translation['pictures']> = {
  bySentences: 'Her çubuk, bu adın geçtiği kaç cümlenin o zamanı andığını gösterir.',
  byDocuments: 'Her çubuk, o zamanın belgelerinde bu adın kaç kez geçtiğini gösterir.',
  company:
    'Her sayı, ikisinin kaç paragrafta birlikte geçtiğini gösterir. Gri çizgiler birlikte geçen ötekileri bağlar.',
  tooLittle: 'Grafik çizilecek kadar veri yok.',
  by: { day: 'güne göre', month: 'aya göre', year: 'yıla göre', decade: 'on yıla göre' },
  timeline: (whole, dated, most, times) =>
    `Zaman içinde çubuklar, ${whole}: ${dated} tarihli cümle; en çok: ${most} (${times}).`,
  times: {
    sentences: 'adın geçtiği cümlelerdeki tarihler',
    documents: 'belge tarihine göre anılmalar',
  },
  overTime: (name, what, all, first, last, most, times) =>
    `${name}, zaman içinde, ${what}: ${all}; ilk: ${first}, son: ${last}, en çok: ${most} (${times}).`,
  together: (name, listed) => `Şu adla aynı paragraflarda geçenler ve kaç paragrafta: ${name} — ${listed.join(', ')}.`,
  ties: (pairs) => `Çizgiler birlikte geçenleri bağlar: ${pairs.join('; ')}.`,
  pair: (one, other, passages) => `${one} ve ${other} (${passages})`,
  bars: (title, highest, bars) => `Çubuklar, ${title}, ${highest}: ${bars.join(', ')}.`,
  otherScript: 'grafiklerde bulunmayan bir yazıyla; metne bak',
  otherScriptName: (at) => `açıklamada no. ${at}`,
  counted: (name, passages) => `${name} (${passages})`,
  highest: {
    sentences: (most) => `en yüksek çubuk: ${count(most, 'cümle')}`,
    documents: (most) => `en yüksek çubuk: ${count(most, 'anılma')}`,
  },
  shortDate: withShortMonths,
};
