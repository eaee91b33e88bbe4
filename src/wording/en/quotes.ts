/** What is said of a search for statements. */
export const quotes = {
  someListed: (listed: number, all: number): string =>
    `The first ${listed} of ${all} statements are listed; more words or a filter narrow them down.`,
  unknownSpeaker: 'No statement of the dossier names that speaker. /search finds where the name stands.',
  outside: (passages: number): string =>
    passages === 1
      ? 'One passage has the words outside quotation marks; /search shows it.'
      : `${passages} passages have the words, but not within one quotation; /search shows them.`,
  /** What was asked for; empty parts are left out. */
  heading: (words: string, speaker: string | null, about: string): string =>
    [words, speaker === null ? '' : `by ${speaker}`, about === '' ? '' : `about ${about}`]
      .filter((part) => part !== '')
      .join(' '),
  readAs: (query: string, about: string): string => `${query}${about === '' ? '' : ` — about ${about}`}`,
  noWords: 'There is nothing to look for. Write some words of the statement, who spoke, or what it is about.',
  byOthers: (statements: number): string =>
    `${statements === 1 ? 'One statement has' : `${statements} statements have`} the words, by others or without a speaker that is named; leave out the speaker to see them.`,
};
