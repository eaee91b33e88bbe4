/** How the dossier writes a name that was typed, and whom else it may mean. */
export const names = {
  didYouMean: (typed: string, name: string): string =>
    `The dossier has nobody called “${typed}”. Did you mean ${name}?`,
  didYouMeanOneOf: (names: readonly string[]): string => ` Did you mean ${names.join(', ')}?`,
  written: (typed: string, name: string): string => `${typed}: the dossier writes ${name}.`,
  others: (typed: string, names: string): string => `“${typed}” could also mean ${names}.`,
  elsewhere: (typed: string): string =>
    `“${typed}” is also in other places, perhaps as part of another name. /search shows them.`,
  byInitial: (short: string, full: string): string =>
    `“${short}” has only an initial. It is read as ${full}, but could be someone else.`,
  someListed: (listed: number, total: number): string =>
    `Showing ${listed} of ${total} places. /search finds the others.`,
  noName: 'There is no name to look for. Write the name of a person or body.',
  noPerson: (typed: string): string =>
    `“${typed}” is in the dossier, but the bot does not recognise it as the name of a person or body. /search shows where it is.`,
  unknown: '/search looks for any word.',
};
