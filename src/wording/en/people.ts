/** What is wrong with the file that corrects names. */
export const people = {
  isNoList: 'is not a list of names such as [Musa Odeh, Moussa Odeh]',
  oneName: 'needs two names at least',
  isNoFile: 'is no plain file; put the file itself here',
  tooLong: 'is longer than 1 MB; keep it to the names that need correcting',
  isNotUtf8: 'is not text in UTF-8; save it so',
  isNoYaml: (message: string): string => `is not valid YAML: ${message}`,
  isNoSet: (known: string): string => `is not a set of fields; known are ${known}`,
  unknownField: (fields: string, known: string): string =>
    `has a field that is not known: ${fields}; known are ${known}`,
  needsLists: (field: string): string =>
    `field ${field}: is not a list; write one list of names a line, such as - [Musa Odeh, Moussa Odeh]`,
  badEntry: (field: string, entry: number, faults: string): string => `field ${field}, entry ${entry}: ${faults}`,
  preferredIsNoSet: 'field preferred: is not a set of names, such as Haddad: Samir Haddad',
  badPreferred: (spelling: string, fault = 'is not a name'): string => `field preferred, ${spelling}: ${fault}`,
};
