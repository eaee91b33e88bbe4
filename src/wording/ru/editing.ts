import type { Translation } from '../translation.ts';
import { ACTS } from './acts.ts';
import { count } from './counting.ts';

function itHas(pins: number): string {
  return `В ней ${count(pins, 'запись', 'записи', 'записей')}.`;
}

function tooLong(what: string, length: number, limit: number): string {
  return `${what}: ${count(length, 'знак', 'знака', 'знаков')}, а можно не больше ${limit}. Сократите.`;
}

export const editing: NonNullable<Translation['editing']> = {
  nothingToExport: (name) =>
    `В подборке «${name}» пока нет записей, выгружать нечего. Закрепите фрагмент или используйте /briefing add.`,
  exported: (name, form, pins) => `Подборка «${name}», формат: ${form}, ${count(pins, 'запись', 'записи', 'записей')}`,
  tooMany: (briefings, limit) =>
    `В этом канале уже ${count(briefings, 'подборка', 'подборки', 'подборок')}; можно не больше ${limit}. Выберите одну из них: /briefing use.`,
  begun: (name) => `Создана подборка «${name}». Теперь здесь закрепляется в неё`,
  isCurrent: (name) => `Текущая подборка — «${name}». Теперь здесь закрепляется в неё`,
  pinned: (number, name) => `Закреплено под номером ${number} в подборке «${name}»`,
  noted: (note, number) => (note === '' ? `Заметка к записи ${number} убрана` : `Заметка к записи ${number} изменена`),
  moved: (from, to) => `Запись ${from} перемещена на место ${to}`,
  renamed: (name) => `Подборка теперь называется «${name}»`,
  closed: (name) => `Подборка «${name}» закрыта; снова открыть: /briefing use`,
  noneOpen: 'В этом канале нет открытой подборки. Закрытые покажет /briefing list, снова откроет /briefing use.',
  unknown: (name, names) =>
    names === '' ? `В этом канале нет подборки «${name}».` : `В этом канале нет подборки «${name}». Есть: ${names}.`,
  noneYet: 'В этом канале ещё нет подборок. Закрепите фрагмент или создайте подборку: /briefing new.',
  isNoPin: (text) => `«${text}» — не запись. Укажите номер записи, например 3.`,
  noPinYet: (name) => `В подборке «${name}» пока нет записей. Закрепите фрагмент или используйте /briefing add.`,
  pinnedAlready: (citation, briefing, number, by) =>
    `${citation} уже есть в подборке «${briefing}» под номером ${number} (закрепление: ${by}). ` +
    'Заметку изменит /briefing note.',
  full: (name, limit) =>
    `Подборка «${name}» заполнена: в ней может быть не больше ${count(limit, 'записи', 'записей', 'записей')}. Уберите одну или создайте другую подборку: /briefing new.`,
  noteChanged: (number, note) => `Тем временем заметку к записи ${number} изменили. Теперь она такая: «${note}»`,
  noteUnchanged: (number) => `Заметка к записи ${number} уже такая.`,
  orderChanged: (by) =>
    `Ничего не перемещено: тем временем порядок изменился (кто изменил: ${by}). Теперь он такой. Нажмите ещё раз.`,
  sameNumber: (number) => `Запись ${number} уже на этом месте.`,
  sameName: (name) => `Она уже называется «${name}».`,
  noName: 'Подборке нужно имя. Напишите, например, «Поездки».',
  longName: (length, limit) => tooLong('Имя слишком длинное', length, limit),
  longNote: (length, limit) => tooLong('Заметка слишком длинная', length, limit),
  seenBy: {
    channel: 'Её видят все в этом канале по команде /briefing show.',
    'part of the channel':
      'Запись видят в этом канале только те, кому можно спрашивать досье, по команде /briefing show.',
    oneself: 'Её видите только вы, по команде /briefing show.',
  },
  defaultName: (number) => `Подборка ${number}`,
  dropped: (number, citation) =>
    citation === null
      ? `Запись ${number} убрана. Вернуть: /briefing undo`
      : `Запись ${number} (${citation}) убрана. Вернуть: /briefing undo`,
  undone: (what, by) =>
    by === null
      ? `Отменено ваше последнее изменение: ${ACTS[what]}`
      : `Отменено последнее изменение (${by}): ${ACTS[what]}`,
  notInIt: (name, by) => `Этой записи в подборке «${name}» больше нет (последнее изменение: ${by}).`,
  noNumber: (number, name, pins) => `В подборке «${name}» нет записи ${number}. ${itHas(pins)}`,
  noPlace: (place, name, pins) => `В подборке «${name}» нет места ${place}. ${itHas(pins)}`,
  atTheEnd: (number, isFirst) => (isFirst ? `Запись ${number} уже первая.` : `Запись ${number} уже последняя.`),
  changed: (citation, successor) =>
    successor === null
      ? `Слова по ссылке ${citation} изменились. Прежние покажет /cite ${citation}.`
      : `Слова по ссылке ${citation} изменились. Теперь на их месте ${successor}: закрепите этот фрагмент.`,
  noneCurrent:
    'В этом канале нет открытой подборки. Закрепите фрагмент или создайте подборку: /briefing new. Закрытые покажет /briefing list.',
  changedMeanwhile: (by, briefing) =>
    `Ничего не отменено: тем временем подборка «${briefing}» изменилась (кто изменил: ${by}). Посмотрите её снова.`,
  nothingToUndo: (name) => `В подборке «${name}» нечего отменять.`,
  nameTaken: (name) => `В этом канале уже есть подборка «${name}». Выберите другое имя или используйте её.`,
};
