/** What is wrong with the file that corrects names. */
export const people = {
  isNoList: 'is not a list of names such as [Musa Odeh, Moussa Odeh]',
  oneName: 'needs at least two names',
  isNoFile: 'is not a regular file; put the file itself here',
  tooLong: 'is larger than 1 MB; keep only the names that need correcting',
  isNotUtf8: 'is not text in UTF-8; save it so',
  isNoYaml: (message: string): string => `is not valid YAML: ${message}`,
  isNoSet: (known: string): string => `is not a list of fields; the known fields are ${known}`,
  unknownField: (fields: string, known: string): string =>
    `has an unknown field: ${fields}; the known fields are ${known}`,
  needsLists: (field: string): string =>
    `field ${field}: is not a list; write one list of names on each line, such as - [Musa Odeh, Moussa Odeh]`,
  badEntry: (field: string, entry: number, faults: string): string => `field ${field}, entry ${entry}: ${faults}`,
  preferredIsNoSet: 'field preferred: is not a list of names such as Haddad: Samir Haddad',
  badPreferred: (spelling: string, fault = 'is not a name'): string => `field preferred, ${spelling}: ${fault}`,
};
