import type { Translation } from '../translation.ts';

export const people: NonNullable<Translation['people']> = {
  isNoList: 'это не список имён, такой как [Musa Odeh, Moussa Odeh]',
  oneName: 'нужно хотя бы два имени',
  isNoFile: 'это не обычный файл; положите сюда сам файл',
  tooLong: 'файл больше 1 МБ; оставьте только те имена, которые нужно исправить',
  isNotUtf8: 'это не текст в UTF-8; сохраните его так',
  isNoYaml: (message) => `это не YAML: ${message}`,
  isNoSet: (known) => `это не список полей; известны: ${known}`,
  unknownField: (fields, known) => `неизвестное поле: ${fields}; известны: ${known}`,
  needsLists: (field) =>
    `поле ${field}: это не список; пишите на каждой строке один список имён, например - [Musa Odeh, Moussa Odeh]`,
  badEntry: (field, entry, faults) => `поле ${field}, запись ${entry}: ${faults}`,
  preferredIsNoSet: 'поле preferred: это не список имён, такой как Haddad: Samir Haddad',
  badPreferred: (spelling, fault = 'это не имя') => `поле preferred, ${spelling}: ${fault}`,
};
