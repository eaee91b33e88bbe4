import type { Translation } from '../translation.ts';

export const declared: NonNullable<Translation['declared']> = {
  isNotText: 'это не текст; поставьте это в кавычки',
  isEmpty: 'здесь пусто; заполните или уберите поле',
  isNoDate: 'это не дата; пишите ГГГГ-ММ-ДД',
  isNoLanguage: 'это не код языка; пишите, например, en или ru',
  isNoName: 'это не имя и не список имён',
  isNoAddress: 'это не веб-адрес; он должен начинаться с https://',
  unknownField: (where, fields, known) => `${where}: неизвестное поле: ${fields}; известны: ${known}`,
  isNoSet: (where) => `${where}: это не список полей, таких как title: и published:`,
  badField: (where, field, value, fault) =>
    value === '' ? `${where}, поле ${field}: ${fault}` : `${where}, поле ${field}, ${value.trim()}: ${fault}`,
  sidecarUnread: (name, reason) => `у файла есть описание ${name}: ${reason}`,
  sidecar: (name) => `описание ${name}`,
  isNoJson: (where, message) => `${where}: это не JSON в UTF-8: ${message}`,
};
