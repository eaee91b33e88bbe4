import type { Translation } from '../translation.ts';

export const dialogue: NonNullable<Translation['dialogue']> = {
  pinnedFor: 'Зачем это закреплено',
  noneOpen: 'В этом канале больше нет открытой подборки. Все подборки покажет /briefing list.',
  noteOn: (number) => `Заметка к записи ${number}`,
  takesAway: 'Оставьте пустым, чтобы убрать заметку',
  note: 'Заметка (необязательно)',
  tooLate: 'Бот был занят и не успел открыть окно. Нажмите кнопку ещё раз.',
  otherVersion: 'Это окно — от другой версии бота. Нажмите кнопку ещё раз.',
  documentGone: 'Этого документа в досье больше нет. Документы покажет /source.',
  pin: (citation) => `Закрепить ${citation}`,
  pinGone: (name) => `Этой записи в подборке «${name}» больше нет. Записи покажет /briefing show.`,
};
