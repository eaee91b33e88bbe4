/** What is said of a search for statements. */
export const quotes = {
  someListed: (listed: number, all: number): string =>
    `Showing the first ${listed} of ${all} statements. More words or a filter narrow them down.`,
  unknownSpeaker: 'No statement in the dossier is by a speaker of that name. /search shows where the name is.',
  outside: (passages: number): string =>
    passages === 1
      ? 'One passage has these words outside a quotation. /search shows it.'
      : `${passages} passages have these words outside a quotation. /search shows them.`,
  /** What was asked for; empty parts are left out. */
  heading: (words: string, speaker: string | null, about: string): string =>
    [words, speaker === null ? '' : `by ${speaker}`, about === '' ? '' : `about ${about}`]
      .filter((part) => part !== '')
      .join(' '),
  readAs: (query: string, about: string): string => `${query}${about === '' ? '' : ` — about ${about}`}`,
  noWords: 'There is nothing to look for. Give words of the statement, its speaker, or what it is about.',
  byOthers: (statements: number): string =>
    statements === 1
      ? 'One statement with these words is by someone else, or names no speaker. Leave out the speaker to see it.'
      : `${statements} statements with these words are by others, or name no speaker. Leave out the speaker to see them.`,
};
