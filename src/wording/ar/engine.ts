import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

const NO_ANSWER = 'هذا ليس جوابًا: لا يقول شيئًا عمّا في الملف.';

function lasting(minutes: number): string {
  return minutes < 1 ? '' : ` (منذ ${numeral(minutes)} دقيقة)`;
}

export const engine: NonNullable<Translation['engine']> = {
  away: (minutes) =>
    `لا يمكن البحث في الملف الآن: فهرسه لا يستجيب${lasting(minutes)}. ${NO_ANSWER} تبقى الاستشهادات والمصادر والإحاطات متاحة. حاول مرة أخرى بعد دقيقة.`,
  partial: (minutes) =>
    `لا يمكن البحث في الملف الآن: جزء من فهرسه غير متاح${lasting(minutes)}، ولا يجيب البوت من الباقي. ${NO_ANSWER} حاول مرة أخرى بعد دقيقة.`,
  missing: (minutes) =>
    `لا يمكن البحث في الملف الآن: فُقد فهرسه${lasting(minutes)} ويُبنى من جديد من الوثائق المحفوظة. ${NO_ANSWER} حاول لاحقًا.`,
  refused: (minutes) =>
    `لا يمكن البحث في الملف: فهرسه يرفض البوت${lasting(minutes)}. ${NO_ANSWER} أخبر مشغّل البوت: \`verbatim doctor\` يبيّن الخلل.`,
};
