import type { Translation } from '../translation.ts';

export const buttons: NonNullable<Translation['buttons']> = {
  context: 'Контекст',
  less: 'Свернуть',
  read: 'Читать',
  readOn: (passage) => `Дальше с ¶${passage}`,
  readOnNowhere: 'Читать дальше',
  results: 'К результатам',
  leave: 'Опустить',
  pictures: 'Рисунки',
  pin: 'Закрепить',
  note: 'Заметка',
  drop: 'Убрать',
  undo: 'Отменить',
  showBriefing: 'Показать подборку',
  use: 'Сделать текущей',
  keep: 'Оставить',
  discard: 'Отбросить',
  putBack: 'Вернуть',
  share: 'Поделиться',
  shared: 'Показано всем',
  thread: 'Ветка',
};
