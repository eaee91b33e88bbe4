import type { Translation } from '../translation.ts';

export const schedules: NonNullable<Translation['schedules']> = {
  sameTimes: (schedule, words) =>
    `للموعد ${schedule} هذه الأوقات بالفعل: ${words}. اختر أوقاتاً أخرى، أو أنهِه بالأمر /digest drop.`,
  tooMany: (limit) =>
    `بلغت مواعيد هذه القناة الحد الأقصى (${limit}). أنهِ واحداً بالأمر /digest drop. /digest list يعرضها.`,
  added: (schedule, times, zone) => `أُعدّ الموعد ${schedule}: ${times} (${zone})`,
  what: 'في هذه الأوقات ينشر البوت موجزاً في هذه القناة: الوثائق الجديدة، وما وجدته المتابعات، وما تغير من فقرات مستشهد بها أو مثبتة. وإذا لم يكن جديد فلا ينشر شيئاً.',
  first: (moment, zone) => `الأول موعده ${moment} (${zone}).`,
  defaultZone: (zone) => `لم تذكر منطقة زمنية، فهي ${zone}. الخيار «zone» يحدد غيرها، مثل Europe/Paris.`,
  dropped: (schedule, times, zone) => `انتهى الموعد ${schedule}: ${times} (${zone})`,
  noMore: 'لن ينشر موجزات بعد الآن.',
  list: (isTerminal) => (isTerminal ? 'مواعيد جميع القنوات' : 'مواعيد هذه القناة'),
  none: 'لا توجد. أعدّ واحداً بالأمر /digest schedule.',
  faultElsewhere: (schedule, fault, times) =>
    `الموعد ${schedule} الذي أعددته في قناة أخرى لا يمكن نشره: ${fault}. أوقاته: ${times}`,
  noneHere: 'ليس في هذه القناة موعد بعد. أعدّ واحداً بالأمر /digest schedule.',
  several: (numbers) => `في هذه القناة عدة مواعيد: ${numbers}. اذكر واحداً منها في الخيار «number».`,
  unknownDigest: (schedule, digest) => `ليس للموعد ${schedule} موجز برقم ${digest}. اترك الخيار «digest» لترى القادم.`,
  unknownZone: (typed, near) =>
    near.length === 0
      ? `لا توجد منطقة زمنية باسم «${typed}». اكتب اسماً مثل Europe/Paris أو America/New_York أو UTC.`
      : `لا توجد منطقة زمنية باسم «${typed}». هل تقصد ${near.join('، ')}؟`,
};
