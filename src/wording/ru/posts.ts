import type { Translation } from '../translation.ts';

export const posts: NonNullable<Translation['posts']> = {
  notOpen: 'досье больше не открыто всем в этом канале',
  channelGone: 'канала больше нет',
  serverGone: 'сервера больше нет, или на нём нет бота',
  mayNotSee: 'бот не видит канал',
  mayNotWrite: 'боту нельзя писать в канал',
  takesNone: 'этот человек не принимает сообщений от бота',
  notWritable: 'в канал никто не может писать',
  withheld: 'слова не совпали с документом; причину владелец бота найдёт в журнале',
  refused: (message) => `Discord отказал (${message})`,
  ownFault: 'ошибка в боте; владелец бота найдёт её в журнале',
  cannotLook: 'возможно, сообщение уже отправлено, а читать канал для проверки боту нельзя',
  unreachable: 'Discord не ответил',
};
