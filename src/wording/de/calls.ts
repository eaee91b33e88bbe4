import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const calls: NonNullable<Translation['calls']> = {
  needsOption: (called, option, description, example) =>
    `/${called} braucht ${option}: ${description}. Zum Beispiel: ${example}`,
  noWord: (called, option, value, example) =>
    `/${called} ${option}: „${value}“ enthält kein Wort, nach dem gesucht werden kann. Zum Beispiel: ${example}`,
  noNumber: (called, option, value) =>
    `/${called} ${option}: „${value}“ ist keine ganze Zahl ab 1. Schreibe eine, etwa 3.`,
  tooLarge: (called, option, number, limit) =>
    `/${called} ${option}: ${numeral(number)} ist zu groß. Möglich ist höchstens ${numeral(limit)}.`,
  tooLong: (called, option, length, limit) =>
    `/${called} ${option}: Das sind ${numeral(length)} Zeichen; möglich sind höchstens ${numeral(limit)}. Kürze es.`,
  nothingKept: (called) => `Das Terminal behält nichts. Nimm /${called} in Discord.`,
  noSubcommands: (name, subcommand) => `/${name} hat keinen Unterbefehl „${subcommand}“. Lass ihn weg.`,
  needsSubcommand: (name, names) => `/${name} braucht eines davon: ${names}.`,
  unknownSubcommand: (name, subcommand, names) => `/${name} hat kein „${subcommand}“. Es gibt: ${names}.`,
  renamed: (name, successors) =>
    `/${name} heißt jetzt anders. Nimm ${successors.map((one) => `/${one}`).join(' oder ')}.`,
  unknown: (name, commands) =>
    `Einen Befehl „${name}“ gibt es nicht. Die Befehle sind ${commands.map((one) => `/${one}`).join(', ')}.`,
  meant: (name, near) => `Einen Befehl „${name}“ gibt es nicht. Meintest du /${near}?`,
  unknownOption: (called, option, known) =>
    known.length > 0
      ? `/${called} hat keine Option „${option}“. Es gibt: ${known.join(', ')}.`
      : `/${called} hat keine Option „${option}“ und auch keine andere.`,
  oneOf: (description, choices) => `${description} (eines von ${choices.join(', ')})`,
  noFile: (called, option) => `/${called} ${option} braucht eine Datei. Hänge eine an.`,
  takesNoFile: (called, option) => `/${called} ${option} nimmt keine Datei. Lass sie weg.`,
  noRole: (called, option, value) =>
    `/${called} ${option}: „${value}“ ist keine Rolle. Wähle eine aus der Liste, oder schreibe ihre ID („Rollen-ID kopieren“).`,
  noChoice: (called, option, typed, { choices, orNumber }) =>
    orNumber
      ? `/${called} ${option}: „${typed}“ steht nicht zur Wahl. Schreibe eine Zahl oder eines davon: ${choices.join(', ')}.`
      : `/${called} ${option}: „${typed}“ steht nicht zur Wahl. Wähle eines davon: ${choices.join(', ')}.`,
};
