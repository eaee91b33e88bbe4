import type { Translation } from '../translation.ts';

export const threads: NonNullable<Translation['threads']> = {
  askOnIn: 'Продолжение в',
  how: 'Упомяните там бота или используйте /ask. Вопрос вроде «а когда?» продолжит этот ответ.',
  isThread: 'Это уже ветка. Задайте следующий вопрос в ней.',
  notHere: 'Здесь нельзя открыть ветку. Ветки бывают в текстовых каналах сервера.',
  failed: (reason) => `Бот не смог открыть ветку: ${reason}.`,
  plainName: 'Другие вопросы',
  reasons: {
    mayNotOpen: 'боту нельзя открывать здесь ветки',
    mayNotSee: 'бот не видит этот канал',
    channelGone: 'этого канала больше нет',
    messageGone: 'этого сообщения больше нет',
    tooMany: 'на сервере открыто столько веток, сколько допускает Discord; сначала закройте одну',
  },
};
