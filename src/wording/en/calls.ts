/** What is wrong with a call of a command or its options. */
export const calls = {
  needsOption: (called: string, option: string, description: string, example: string): string =>
    `/${called} needs ${option}: ${description}. For example: ${example}`,
  noWord: (called: string, option: string, value: string, example: string): string =>
    `/${called} ${option}: “${value}” has no word to look for. For example: ${example}`,
  noNumber: (called: string, option: string, value: string): string =>
    `/${called} ${option}: “${value}” is not a whole number of at least 1. Write one such as 3.`,
  tooLarge: (called: string, option: string, number: number, limit: number): string =>
    `/${called} ${option}: ${number} is too large. The limit is ${limit}.`,
  tooLong: (called: string, option: string, length: number, limit: number): string =>
    `/${called} ${option}: this has ${length} characters; the limit is ${limit}. Shorten it.`,
  nothingKept: (called: string): string => `The terminal keeps nothing. Use /${called} in Discord.`,
  noSubcommands: (name: string, subcommand: string): string =>
    `/${name} has no subcommand “${subcommand}”. Leave it out.`,
  needsSubcommand: (name: string, names: string): string => `/${name} needs one of: ${names}.`,
  unknownSubcommand: (name: string, subcommand: string, names: string): string =>
    `/${name} has no “${subcommand}”. It has: ${names}.`,
  renamed: (name: string, successors: readonly string[]): string =>
    `/${name} has a new name. Use ${successors.map((one) => `/${one}`).join(' or ')}.`,
  unknown: (name: string, commands: readonly string[]): string =>
    `There is no command “${name}”. The commands are ${commands.map((one) => `/${one}`).join(', ')}.`,
  meant: (name: string, near: string): string => `There is no command “${name}”. Did you mean /${near}?`,
  unknownOption: (called: string, option: string, known: readonly string[]): string =>
    `/${called} has no option “${option}”. ${known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has no options.'}`,
  oneOf: (description: string, choices: readonly string[]): string => `${description} (one of ${choices.join(', ')})`,
  noFile: (called: string, option: string): string => `/${called} ${option} needs a file. Attach one.`,
  takesNoFile: (called: string, option: string): string => `/${called} ${option} takes no file. Leave it out.`,
  noRole: (called: string, option: string, value: string): string =>
    `/${called} ${option}: “${value}” is not a role. Choose one from the list, or write its id (Copy Role ID).`,
  noChoice: (
    called: string,
    option: string,
    typed: string,
    { choices, orNumber }: { readonly choices: readonly string[]; readonly orNumber: boolean },
  ): string =>
    `/${called} ${option}: “${typed}” is not one of the choices. ${orNumber ? `Write a number, or one of: ${choices.join(', ')}` : `Choose one of: ${choices.join(', ')}`}.`,
};
