/** How a query was read, and what limits its results. */
export const searching = {
  someListed: (listed: number, total: number): string =>
    `The first ${listed} of ${total} passages are listed; more words or a filter narrow them down.`,
  someForms: (word: string, forms: number, all: number): string =>
    `Only the ${forms} commonest of ${all} words that begin with “${word}” were looked for; more letters narrow them down.`,
  someLookedAt: (lookedAt: number, all: number): string =>
    `Only the ${lookedAt} likeliest of ${all} passages that may match were looked at, so there may be more than are counted here. More words or a filter narrow them down.`,
  someTerms: (terms: string): string => `No passage has all of: ${terms}. These have some of them.`,
  onlyInTitle: (word: string, titles: string): string =>
    `“${word}” stands in no passage, only in a title: ${titles}. /source reads it.`,
  unknownSwitch: (value: string, switches: string): string =>
    `“no:${value}” is not known (there are no:${switches}); read as words`,
  isNoDate: (name: string, value: string): string =>
    `“${name}:${value}” is not a date (write YYYY, YYYY-MM or YYYY-MM-DD); read as words`,
  noWords: {
    question: 'The question holds no word to look for. Name a person, a place, an event or a subject.',
    topic: 'The topic holds no word to look for. Name a person, a place, an event or a subject.',
    query: (excludes: boolean): string =>
      `${excludes ? 'The query only excludes words.' : 'The query holds no word to look for.'} Write at least one word that the passage should have.`,
  },
};
