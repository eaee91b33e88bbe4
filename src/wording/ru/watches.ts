import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, inDocuments, listInWords, numeral, passages } from './counting.ts';

const EXAMPLE = 'Напишите хотя бы одно слово, которое должно быть во фрагменте, например: ferry "late sailing" -drill';

function newPassages(number: number): string {
  return count(number, 'новый фрагмент', 'новых фрагмента', 'новых фрагментов');
}

export const watches: NonNullable<Translation['watches']> = {
  watch: (number, query) => say`${number} · ${query}`,
  added: (by, day, found, waiting) =>
    say`добавление: ${by} ${day} · найдено: ${passages(found)}${waiting === 0 ? '' : ` · ещё не отправлено: ${waiting}`}`,
  schedule: (number, times, zone) => say`${number} · ${times} (${zone})`,
  cron: (pattern) => say`шаблон cron: ${pattern}`,
  next: (next, last) => say`следующая: ${next} · последняя сводка: ${last}`,
  there: (words, moment) => say`${words} по местному времени, ${moment}`,
  never: 'никогда',
  none: 'ещё не было',
  setUp: (by) => say`кто задал: ${by}`,
  channel: (channel) => say`канал ${channel}`,
  fault: (reason) => say`⚠️ Не удаётся отправить: ${reason}. Бот попробует снова.`,
  notInChannel: 'Слежения и расписания относятся к каналам Discord. Добавляйте и убирайте их там.',
  notOpenToAll:
    'Бот не может присылать сюда новое: спрашивать досье можно не всем в этом канале. ' +
    'Настройте это в канале, где это можно всем.',
  sameQuery: (number, query) => `Это уже ищет слежение ${number}: «${query}». Что найдено, покажет /watch show.`,
  tooMany: (limit) =>
    `В этом канале уже ${count(limit, 'слежение', 'слежения', 'слежений')}, больше нельзя. Уберите одно: /watch drop. Список покажет /watch list.`,
  standing: (number) =>
    number === 0
      ? 'Подходящих фрагментов пока нет.'
      : `Уже есть ${count(number, 'подходящий фрагмент', 'подходящих фрагмента', 'подходящих фрагментов')}. Сюда это не придёт; посмотреть: /search.`,
  set: (number, query) => `Слежение ${number} добавлено: ${query}`,
  what: 'Когда документ появится или изменится, бот пришлёт в этот канал новые подходящие фрагменты.',
  unknownWords: (words) => `В досье пока нет: ${words}. Проверьте написание.`,
  dropped: (number, query) => `Слежение ${number} прекращено: ${query}`,
  list: (isTerminal) => (isTerminal ? 'Слежения всех каналов' : 'Слежения этого канала'),
  noneHere: 'Их нет. Добавить: /watch add.',
  faultElsewhere: (number, fault, query) =>
    `Слежение ${number}, добавленное вами в другом канале, не может сообщать: ${fault}. Запрос: ${query}`,
  someListed: (listed) => `Показаны только первые: ${listed}. Остальные найдёт /search.`,
  nothingNew: 'Нового пока не найдено.',
  gone: (number) =>
    `${count(number, 'найденный фрагмент изменился или исчез', 'найденных фрагмента изменились или исчезли', 'найденных фрагментов изменились или исчезли')} из досье.`,
  badQuery: (remark) => `За этим следить нельзя: ${remark}. Исправьте и добавьте снова.`,
  unknownWord: (word, suggestions) => (suggestions === null ? `«${word}»` : `«${word}» (похоже: ${suggestions})`),
  nothingMore: (waiting) =>
    waiting === 0
      ? 'Больше оно ничего не пришлёт.'
      : `Больше оно ничего не пришлёт. Найдено, но не отправлено: ${passages(waiting)}; посмотреть: /watch show.`,
  found: (number, found, query) => {
    const shown = found.areNew ? newPassages(found.passages) : passages(found.passages);
    const where = found.documents > 1 ? ` ${inDocuments(found.documents)}` : '';
    return `Слежение ${number}, ${shown}${where}: ${query}`;
  },
  foundTogether: (numbers, found) => {
    const where = found.documents > 1 ? ` ${inDocuments(found.documents)}` : '';
    return `Слежения ${listInWords(numbers.map(String))}: ${newPassages(found.passages)}${where}`;
  },
  byDocument: (counts, others) => {
    const listed = counts.map(([title, number]) => `${title}: ${numeral(number)}`);
    return `По документам: ${[...listed, ...(others > 0 ? [`ещё ${documents(others)}`] : [])].join('; ')}.`;
  },
  noWords: (query, excludes) =>
    excludes
      ? `Следить за «${query}» нельзя: запрос только исключает слова. ${EXAMPLE}`
      : `Следить за «${query}» нельзя: нет слов для поиска. ${EXAMPLE}`,
  noSuchNumber: {
    watch: (number, dossier, known) =>
      known.length === 0
        ? `В этом канале нет слежений за досье «${dossier}».`
        : `В этом канале нет слежения ${number} за досье «${dossier}». Есть: ${listInWords(known.map(String))}.`,
    schedule: (number, dossier, known) =>
      known.length === 0
        ? `В этом канале нет расписаний для досье «${dossier}».`
        : `В этом канале нет расписания ${number} для досье «${dossier}». Есть: ${listInWords(known.map(String))}.`,
  },
};
