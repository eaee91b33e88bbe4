import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;
const SIZES = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });

/** `1,5 МБ`; below one, `300 КБ`. */
function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))} КБ`;
  return `${SIZES.format(bytes / MEGABYTE)} МБ`;
}

export const files: NonNullable<Translation['files']> = {
  tooLarge: (name, bytes, max) =>
    `Файл «${name}» слишком большой: ${sizeInWords(bytes)}, а можно не больше ${sizeInWords(max)}. Пришлите файл поменьше или только нужную часть.`,
  foreign: (name) => `Бот читает только файлы, прикреплённые в Discord. Прикрепите сам файл «${name}».`,
  gone: (name) => `В Discord файла «${name}» больше нет. Прикрепите его снова.`,
  notFetched: (name) => `Не удалось получить файл «${name}» из Discord. Попробуйте ещё раз чуть позже.`,
  tooSlow: (name, seconds) =>
    `Файл «${name}» не пришёл из Discord за ${count(seconds, 'секунду', 'секунды', 'секунд')}. Попробуйте ещё раз чуть позже.`,
  unreadable: (name, reason) => `Файл «${name}» прочитать нельзя: ${reason}.`,
  noReader: 'Файлы здесь не читаются. Вставьте текст.',
};
