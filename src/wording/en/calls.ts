/** What is wrong with a call of a command or its options. */
export const calls = {
  needsOption: (called: string, option: string, description: string, example: string): string =>
    `/${called} needs ${option}: ${description}. For example: ${example}`,
  noWord: (called: string, option: string, value: string, example: string): string =>
    `/${called} ${option}: “${value}” has no word to look for. For example: ${example}`,
  noNumber: (called: string, option: string, value: string): string =>
    `/${called} ${option}: “${value}” is not a whole number from 1 on. Write one such as 3.`,
  tooLarge: (called: string, option: string, number: number, limit: number): string =>
    `/${called} ${option}: ${number} is too large; the limit is ${limit}. Write a smaller number.`,
  tooLong: (called: string, option: string, length: number, limit: number): string =>
    `/${called} ${option}: ${length} characters are too long; the limit is ${limit}. Shorten it.`,
  nothingKept: (called: string): string => `Nothing is kept here. Use /${called} in a channel of Discord.`,
  noSubcommands: (name: string, subcommand: string): string => `/${name} takes no “${subcommand}”. Leave it out.`,
  needsSubcommand: (name: string, names: string): string => `/${name} needs one of: ${names}.`,
  unknownSubcommand: (name: string, subcommand: string, names: string): string =>
    `/${name} has no “${subcommand}”. It has: ${names}.`,
  renamed: (name: string, successors: readonly string[]): string =>
    `/${name} has another name now. Use ${successors.map((one) => `/${one}`).join(' or ')}.`,
  unknown: (name: string, commands: readonly string[]): string =>
    `There is no command “${name}”. There are ${commands.map((one) => `/${one}`).join(', ')}.`,
  meant: (name: string, near: string): string => `There is no command “${name}”. Did you mean /${near}?`,
  unknownOption: (called: string, option: string, known: readonly string[]): string =>
    `/${called} has no option “${option}”. ${known.length > 0 ? `It takes: ${known.join(', ')}.` : 'It takes none.'}`,
  oneOf: (description: string, choices: readonly string[]): string => `${description} (one of ${choices.join(', ')})`,
  noFile: (called: string, option: string): string => `/${called} ${option}: this takes a file. Attach one.`,
  takesNoFile: (called: string, option: string): string => `/${called} ${option} takes no file. Leave it out.`,
  noRole: (called: string, option: string, value: string): string =>
    `/${called} ${option}: “${value}” is no role. Choose one from the list, or write its id (Copy Role ID).`,
  noChoice: (
    called: string,
    option: string,
    typed: string,
    { choices, orNumber }: { readonly choices: readonly string[]; readonly orNumber: boolean },
  ): string =>
    `/${called} ${option}: “${typed}” is not one of the choices. There are ${choices.join(', ')}${orNumber ? ' and numbers' : ''}.`,
};
