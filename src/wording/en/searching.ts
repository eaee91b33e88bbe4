/** How a query was read, and what limits its results. */
export const searching = {
  someListed: (listed: number, total: number): string =>
    `Showing the first ${listed} of ${total} passages. More words or a filter narrow them down.`,
  someForms: (word: string, forms: number, all: number): string =>
    `${all} words begin with “${word}”. Only the ${forms} most common were looked for. More letters narrow them down.`,
  someLookedAt: (lookedAt: number, all: number): string =>
    `Only the ${lookedAt} most likely of ${all} possible passages were checked, so there may be more. More words or a filter narrow them down.`,
  someTerms: (terms: string): string =>
    `No passage has all of these words: ${terms}. These passages have some of them.`,
  onlyInTitle: (word: string, titles: string): string =>
    `“${word}” is only in a title: ${titles}. /source shows that document.`,
  unknownSwitch: (value: string, switches: string): string =>
    `“no:${value}” is unknown, so it is read as words (known: no:${switches})`,
  isNoDate: (name: string, value: string): string =>
    `“${name}:${value}” is not a date, so it is read as words (write YYYY, YYYY-MM or YYYY-MM-DD)`,
  unknownField: (name: string): string => `“${name}:” limits nothing here, so its words are looked for in the text`,
  noExcludedField: (typed: string): string =>
    `“-${typed}” was left out, because fields cannot be excluded; write “-” before words of the text only`,
  noShape: (name: string): string =>
    `“${name}” is not known here, so its words are looked for however they are written and however often`,
  noBoost: (typed: string): string => `“${typed}” was left out, because no word can be made to count more than another`,
  noSlipNumber: (typed: string): string =>
    `The number in “${typed}” was left out, because how many slips a word may have depends on its length`,
  noSynonyms: (typed: string): string => `“${typed}” was read without its mark, because synonyms are not looked for`,
  leadingWildcard: (typed: string): string =>
    `“${typed}” was read without its first mark, because a word must begin with a letter; a mark may stand inside it or at its end`,
  badRange: (typed: string, most: number): string =>
    `“${typed}” was read as its two numbers, because a range must go up and may have at most ${most} numbers; for days of publication write after: and before:`,
  tooDeep: (most: number): string => `Brackets inside more than ${most} others were ignored`,
  orWithout: 'OR was read as AND before or after an excluded word, because nearly every passage lacks that word',
  noWords: {
    question: 'The question has no word to look for. Name a person, a place, an event or a subject.',
    topic: 'The topic has no word to look for. Name a person, a place, an event or a subject.',
    query: (excludes: boolean): string =>
      excludes
        ? 'The query only excludes words. Add at least one word that the passage should have.'
        : 'The query has no word to look for. Write at least one word that the passage should have.',
  },
};
