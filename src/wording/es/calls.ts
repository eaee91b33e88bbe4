import type { Translation } from '../translation.ts';

/** What is wrong with a call of a command or its options. */
export const calls: NonNullable<Translation['calls']> = {
  needsOption: (called, option, description, example) =>
    `/${called} necesita ${option}: ${description}. Por ejemplo: ${example}`,
  noWord: (called, option, value, example) =>
    `/${called} ${option}: “${value}” no tiene ninguna palabra que buscar. Por ejemplo: ${example}`,
  noNumber: (called, option, value) =>
    `/${called} ${option}: “${value}” no es un número entero de al menos 1. Escribe uno, como 3.`,
  tooLarge: (called, option, number, limit) =>
    `/${called} ${option}: ${number} es demasiado grande. El límite es ${limit}.`,
  tooLong: (called, option, length, limit) =>
    `/${called} ${option}: tiene ${length} caracteres; el límite es ${limit}. Acórtalo.`,
  nothingKept: (called) => `La terminal no guarda nada. Usa /${called} en Discord.`,
  noSubcommands: (name, subcommand) => `/${name} no tiene ningún subcomando “${subcommand}”. Quítalo.`,
  needsSubcommand: (name, names) => `/${name} necesita uno de: ${names}.`,
  unknownSubcommand: (name, subcommand, names) => `/${name} no tiene “${subcommand}”. Tiene: ${names}.`,
  renamed: (name, successors) => `/${name} tiene otro nombre. Usa ${successors.map((one) => `/${one}`).join(' o ')}.`,
  unknown: (name, commands) =>
    `No existe el comando “${name}”. Los comandos son ${commands.map((one) => `/${one}`).join(', ')}.`,
  meant: (name, near) => `No existe el comando “${name}”. ¿Te refieres a /${near}?`,
  unknownOption: (called, option, known) =>
    `/${called} no tiene ninguna opción “${option}”. ${known.length > 0 ? `Tiene: ${known.join(', ')}.` : 'No tiene opciones.'}`,
  oneOf: (description, choices) => `${description} (una de ${choices.join(', ')})`,
  noFile: (called, option) => `/${called} ${option} necesita un archivo. Adjunta uno.`,
  takesNoFile: (called, option) => `/${called} ${option} no admite archivos. Quítalo.`,
  noRole: (called, option, value) =>
    `/${called} ${option}: “${value}” no es un rol. Elige uno de la lista, o escribe su id (Copiar ID del rol).`,
  noChoice: (called, option, typed, { choices, orNumber }) =>
    `/${called} ${option}: “${typed}” no se puede elegir. ${orNumber ? `Escribe un número, o una de estas: ${choices.join(', ')}` : `Elige una de estas: ${choices.join(', ')}`}.`,
};
