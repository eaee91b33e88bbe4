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
  noWords: {
    question: 'The question has no word to look for. Name a person, a place, an event or a subject.',
    topic: 'The topic has no word to look for. Name a person, a place, an event or a subject.',
    query: (excludes: boolean): string =>
      excludes
        ? 'The query only excludes words. Add at least one word that the passage should have.'
        : 'The query has no word to look for. Write at least one word that the passage should have.',
  },
};
