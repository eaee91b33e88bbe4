/** How the dossier writes a name that was typed, and whom else it may mean. */
export const names = {
  didYouMean: (typed: string, name: string): string =>
    `Nobody is called “${typed}” in the dossier. Did you mean ${name}?`,
  didYouMeanOneOf: (names: readonly string[]): string => ` Did you mean ${names.join(', ')}?`,
  written: (typed: string, name: string): string => `${typed} — the dossier writes ${name}.`,
  others: (typed: string, names: string): string => `“${typed}” could also be ${names}.`,
  elsewhere: (typed: string): string =>
    `The dossier also has “${typed}” in other places, perhaps in the name of somebody else; /search shows them.`,
  byInitial: (short: string, full: string): string =>
    `“${short}” has only an initial: it is taken for ${full}, and may be another.`,
  someListed: (listed: number, total: number): string =>
    `${listed} of ${total} places are listed; /search finds the others.`,
  noName: 'There is no name to look for.',
  noPerson: (typed: string): string =>
    `The dossier has the words “${typed}”, but not as the name of a person or body that the bot recognises. /search finds where they are.`,
  unknown: 'Nobody of that name was found; /search looks for any word.',
};
