import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const calls: NonNullable<Translation['calls']> = {
  needsOption: (called, option, description, example) =>
    `/${called}: нужен параметр ${option} (${description}). Например: ${example}`,
  noWord: (called, option, value, example) =>
    `/${called} ${option}: в «${value}» нет слов для поиска. Например: ${example}`,
  noNumber: (called, option, value) => `/${called} ${option}: «${value}» — не целое число от 1. Напишите, например, 3.`,
  tooLarge: (called, option, number, limit) =>
    `/${called} ${option}: ${number} — слишком много. Можно не больше ${limit}.`,
  tooLong: (called, option, length, limit) =>
    `/${called} ${option}: здесь ${count(length, 'знак', 'знака', 'знаков')}, а можно не больше ${limit}. Сократите.`,
  nothingKept: (called) => `Терминал ничего не хранит. Используйте /${called} в Discord.`,
  noSubcommands: (name, subcommand) => `У /${name} нет подкоманды «${subcommand}». Не указывайте её.`,
  needsSubcommand: (name, names) => `/${name} требует одно из: ${names}.`,
  unknownSubcommand: (name, subcommand, names) => `У /${name} нет «${subcommand}». Есть: ${names}.`,
  renamed: (name, successors) =>
    `У /${name} новое имя. Используйте ${successors.map((one) => `/${one}`).join(' или ')}.`,
  unknown: (name, commands) => `Команды «${name}» нет. Есть: ${commands.map((one) => `/${one}`).join(', ')}.`,
  meant: (name, near) => `Команды «${name}» нет. Возможно, /${near}?`,
  unknownOption: (called, option, known) =>
    known.length > 0
      ? `У /${called} нет параметра «${option}». Есть: ${known.join(', ')}.`
      : `У /${called} нет параметра «${option}». Параметров у неё нет.`,
  oneOf: (description, choices) => `${description} (одно из: ${choices.join(', ')})`,
  noFile: (called, option) => `/${called} ${option}: нужен файл. Прикрепите его.`,
  takesNoFile: (called, option) => `/${called} ${option}: файл не нужен. Не указывайте его.`,
  noRole: (called, option, value) =>
    `/${called} ${option}: «${value}» — не роль. Выберите из списка или напишите её ID («Копировать ID роли»).`,
  noChoice: (called, option, typed, { choices, orNumber }) =>
    orNumber
      ? `/${called} ${option}: «${typed}» выбрать нельзя. Напишите число или одно из: ${choices.join(', ')}.`
      : `/${called} ${option}: «${typed}» выбрать нельзя. Выберите одно из: ${choices.join(', ')}.`,
};
