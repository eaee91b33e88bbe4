import type { Translation } from '../translation.ts';

/** What is wrong with metadata that is declared beside a document or at its head. */
export const declared: NonNullable<Translation['declared']> = {
  isNotText: 'no es texto; ponlo entre comillas',
  isEmpty: 'está vacío; rellénalo o quítalo',
  isNoDate: 'no es una fecha; escribe AAAA-MM-DD',
  isNoLanguage: 'no es una etiqueta de idioma; escribe una, como en o ru',
  isNoName: 'no es un nombre ni una lista de nombres',
  isNoAddress: 'no es una dirección web; escribe una que empiece por https://',
  unknownField: (where, fields, known) =>
    `${where} tiene un campo desconocido: ${fields}; los campos conocidos son ${known}`,
  isNoSet: (where) => `${where} no es una lista de campos como title: y published:`,
  badField: (where, field, value, fault) => `${where}, campo ${field}: ${value}${fault}`,
  sidecarUnread: (name, reason) => `tiene un archivo de metadatos ${name} que ${reason}`,
  sidecar: (name) => `archivo de metadatos ${name}`,
  isNoJson: (where, message) => `${where} no es JSON válido en UTF-8: ${message}`,
};
