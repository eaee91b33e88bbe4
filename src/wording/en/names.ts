/** How the dossier writes a name that was typed, and whom else it may mean. */
export const names = {
  perhaps: (typed: string, name: string): string => `“${typed}” is not in the dossier; perhaps ${name} is meant.`,
  written: (typed: string, name: string): string => `${typed} — the dossier writes ${name}.`,
  others: (typed: string, names: string): string => `“${typed}” could also be ${names}.`,
  someListed: (listed: number, total: number): string =>
    `${listed} of ${total} places are listed; /search finds the others.`,
  noName: 'There is no name to look for.',
  unknown: 'Nobody of that name was found; /search looks for any word.',
};
