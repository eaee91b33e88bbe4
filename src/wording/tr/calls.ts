import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const calls: NonNullable<Translation['calls']> = {
  needsOption: (called, option, description, example) =>
    `/${called} için ${option} gerekli: ${description}. Örneğin: ${example}`,
  noWord: (called, option, value, example) =>
    `/${called} ${option}: “${value}” içinde aranacak bir sözcük yok. Örneğin: ${example}`,
  noNumber: (called, option, value) =>
    `/${called} ${option}: “${value}” en az 1 olan bir tam sayı değil. Örneğin 3 gibi bir sayı yaz.`,
  tooLarge: (called, option, number, limit) =>
    `/${called} ${option}: ${numeral(number)} çok büyük. Sınır ${numeral(limit)}.`,
  tooLong: (called, option, length, limit) =>
    `/${called} ${option}: bu ${numeral(length)} karakter; sınır ${numeral(limit)}. Kısalt.`,
  nothingKept: (called) => `Terminal hiçbir şey saklamaz. /${called} komutunu Discord’da kullan.`,
  noSubcommands: (name, subcommand) => `/${name} komutunun “${subcommand}” alt komutu yok. Onu çıkar.`,
  needsSubcommand: (name, names) => `/${name} için şunlardan biri gerekli: ${names}.`,
  unknownSubcommand: (name, subcommand, names) => `/${name} komutunda “${subcommand}” yok. Olanlar: ${names}.`,
  renamed: (name, successors) =>
    `/${name} komutunun adı değişti. Şunu kullan: ${successors.map((one) => `/${one}`).join(' ya da ')}.`,
  unknown: (name, commands) =>
    `“${name}” adlı bir komut yok. Komutlar: ${commands.map((one) => `/${one}`).join(', ')}.`,
  meant: (name, near) => `“${name}” adlı bir komut yok. Şunu mu demek istedin: /${near}?`,
  unknownOption: (called, option, known) =>
    `/${called} komutunda “${option}” seçeneği yok. ${known.length > 0 ? `Olanlar: ${known.join(', ')}.` : 'Hiç seçeneği yok.'}`,
  oneOf: (description, choices) => `${description} (şunlardan biri: ${choices.join(', ')})`,
  noFile: (called, option) => `/${called} ${option} için bir belge gerekli. Ek olarak gönder.`,
  takesNoFile: (called, option) => `/${called} ${option} belge almaz. Onu çıkar.`,
  noRole: (called, option, value) =>
    `/${called} ${option}: “${value}” bir rol değil. Listeden birini seç ya da kimliğini yaz (Rol ID’sini Kopyala).`,
  noChoice: (called, option, typed, { choices, orNumber }) =>
    `/${called} ${option}: “${typed}” seçenekler arasında yok. ${orNumber ? 'Bir sayı ya da şunlardan birini yaz' : 'Şunlardan birini seç'}: ${choices.join(', ')}.`,
};
