import type { Translation } from '../translation.ts';

export const declared: NonNullable<Translation['declared']> = {
  isNotText: ' — не текст; поставьте это в кавычки',
  isEmpty: ' — пусто; заполните или уберите',
  isNoDate: ' — не дата; пишите ГГГГ-ММ-ДД',
  isNoLanguage: ' — не код языка; пишите, например, en или ru',
  isNoName: ' — не имя и не список имён',
  isNoAddress: ' — не веб-адрес; он должен начинаться с https://',
  unknownField: (where, fields, known) => `${where}: неизвестное поле: ${fields}; известны: ${known}`,
  isNoSet: (where) => `${where}: это не список полей, таких как title: и published:`,
  badField: (where, field, value, fault) => `${where}, поле ${field}: ${value}${fault}`,
  sidecarUnread: (name, reason) => `у файла есть описание ${name}: ${reason}`,
  sidecar: (name) => `описание ${name}`,
  isNoJson: (where, message) => `${where}: это не JSON в UTF-8: ${message}`,
};
