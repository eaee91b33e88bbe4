import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const schedules: NonNullable<Translation['schedules']> = {
  sameTimes: (number, words) =>
    `Такое время уже задано в расписании ${number}: ${words}. Выберите другое или прекратите то: /digest drop.`,
  tooMany: (limit) =>
    `В этом канале уже ${count(limit, 'расписание', 'расписания', 'расписаний')}, больше нельзя. Прекратите одно: /digest drop. Список покажет /digest list.`,
  added: (number, times, zone) => `Расписание ${number} задано: ${times} (${zone})`,
  what: 'В это время бот пришлёт в канал сводку: новые документы, находки слежений и изменившиеся фрагменты, которые цитировали или закрепили. Если нового нет, он ничего не пришлёт.',
  first: (moment, zone) => `Первая сводка: ${moment} (${zone}).`,
  defaultZone: (zone) =>
    `Часовой пояс не назван, поэтому ${zone}. Другой задаёт параметр «zone», например Europe/Paris.`,
  dropped: (number, times, zone) => `Расписание ${number} прекращено: ${times} (${zone})`,
  noMore: 'Сводок по нему больше не будет.',
  list: (isTerminal) => (isTerminal ? 'Расписания всех каналов' : 'Расписания этого канала'),
  none: 'Их нет. Задать: /digest schedule.',
  faultElsewhere: (number, fault, times) =>
    `Расписание ${number}, заданное вами в другом канале, не может присылать сводки: ${fault}. Время: ${times}`,
  noneHere: 'В этом канале ещё нет расписания. Задать: /digest schedule.',
  several: (numbers) => `В этом канале несколько расписаний: ${numbers}. Назовите одно в параметре «number».`,
  unknownDigest: (number, digest) =>
    `В расписании ${number} нет сводки ${digest}. Чтобы увидеть следующую, не указывайте параметр «digest».`,
  unknownZone: (typed, near) =>
    near.length === 0
      ? `Часового пояса «${typed}» нет. Напишите название, например Europe/Paris, America/New_York или UTC.`
      : `Часового пояса «${typed}» нет. Возможно: ${near.join(', ')}?`,
};
