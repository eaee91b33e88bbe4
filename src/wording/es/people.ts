import type { Translation } from '../translation.ts';

/** What is wrong with the file that corrects names. */
export const people: NonNullable<Translation['people']> = {
  isNoList: 'no es una lista de nombres como [Musa Odeh, Moussa Odeh]',
  oneName: 'necesita al menos dos nombres',
  isNoFile: 'no es un archivo normal; pon aquí el propio archivo',
  tooLong: 'tiene más de 1 MB; deja solo los nombres que haya que corregir',
  isNotUtf8: 'no es texto en UTF-8; guárdalo así',
  isNoYaml: (message) => `no es YAML válido: ${message}`,
  isNoSet: (known) => `no es una lista de campos; los campos conocidos son ${known}`,
  unknownField: (fields, known) => `tiene un campo desconocido: ${fields}; los campos conocidos son ${known}`,
  needsLists: (field) =>
    `campo ${field}: no es una lista; escribe una lista de nombres en cada línea, como - [Musa Odeh, Moussa Odeh]`,
  badEntry: (field, entry, faults) => `campo ${field}, elemento ${entry}: ${faults}`,
  preferredIsNoSet: 'campo preferred: no es una lista de nombres como Haddad: Samir Haddad',
  badPreferred: (spelling, fault = 'no es un nombre') => `campo preferred, ${spelling}: ${fault}`,
};
