import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

export const calls: NonNullable<Translation['calls']> = {
  needsOption: (called, option, description, example) =>
    `/${called} a besoin de ${option} : ${description}. Par exemple : ${example}`,
  noWord: (called, option, value, example) =>
    `/${called} ${option} : « ${value} » n’a aucun mot à chercher. Par exemple : ${example}`,
  noNumber: (called, option, value) =>
    `/${called} ${option} : « ${value} » n’est pas un nombre entier à partir de 1. Écrivez-en un, comme 3.`,
  tooLarge: (called, option, number, limit) =>
    `/${called} ${option} : ${numeral(number)} est trop grand. La limite est de ${numeral(limit)}.`,
  tooLong: (called, option, length, limit) =>
    `/${called} ${option} : cela compte ${count(length, 'caractère')} ; la limite est de ${numeral(limit)}. Raccourcissez-le.`,
  nothingKept: (called) => `Le terminal ne garde rien. Utilisez /${called} dans Discord.`,
  noSubcommands: (name, subcommand) => `/${name} n’a pas de sous-commande « ${subcommand} ». Enlevez-la.`,
  needsSubcommand: (name, names) => `/${name} a besoin d’un de ces mots : ${names}.`,
  unknownSubcommand: (name, subcommand, names) => `/${name} n’a pas « ${subcommand} », mais : ${names}.`,
  renamed: (name, successors) =>
    `/${name} a un nouveau nom. Utilisez ${successors.map((one) => `/${one}`).join(' ou ')}.`,
  unknown: (name, commands) =>
    `Il n’y a pas de commande « ${name} ». Les commandes sont ${commands.map((one) => `/${one}`).join(', ')}.`,
  meant: (name, near) => `Il n’y a pas de commande « ${name} ». Vouliez-vous dire /${near} ?`,
  unknownOption: (called, option, known) =>
    `/${called} n’a pas d’option « ${option} ». ${known.length > 0 ? `Ses options : ${known.join(', ')}.` : 'Cette commande n’a pas d’options.'}`,
  oneOf: (description, choices) => `${description} (au choix : ${choices.join(', ')})`,
  noFile: (called, option) => `/${called} ${option} a besoin d’un fichier. Joignez-en un.`,
  takesNoFile: (called, option) => `/${called} ${option} ne prend pas de fichier. Enlevez-le.`,
  noRole: (called, option, value) =>
    `/${called} ${option} : « ${value} » n’est pas un rôle. Choisissez-en un dans la liste, ou écrivez son identifiant (Copier l’identifiant du rôle).`,
  noChoice: (called, option, typed, { choices, orNumber }) =>
    `/${called} ${option} : « ${typed} » n’est pas un des choix. ${orNumber ? 'Écrivez un nombre, ou l’un de ces mots' : 'Choisissez parmi'} : ${choices.join(', ')}.`,
};
