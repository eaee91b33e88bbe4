/** What is wrong with metadata that is declared beside a document or at its head. */
export const declared = {
  isNotText: 'is not text; put it in quotation marks',
  isEmpty: 'is empty; fill it in or remove it',
  isNoDate: 'is not a date; write YYYY-MM-DD',
  isNoLanguage: 'is not a language tag; write one such as en or ru',
  isNoName: 'is not a name or a list of names',
  isNoAddress: 'is not a web address; write one that begins with https://',
  unknownField: (where: string, fields: string, known: string): string =>
    `${where} has an unknown field: ${fields}; the known fields are ${known}`,
  isNoSet: (where: string): string => `${where} is not a list of fields such as title: and published:`,
  badField: (where: string, field: string, value: string, fault: string): string =>
    `${where}, field ${field}: ${value}${fault}`,
  sidecarUnread: (name: string, reason: string): string => `has a sidecar ${name} that ${reason}`,
  sidecar: (name: string): string => `sidecar ${name}`,
  isNoJson: (where: string, message: string): string => `${where} is not valid JSON in UTF-8: ${message}`,
};
