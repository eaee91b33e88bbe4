import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

const DAY = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const CLOCK = new Intl.DateTimeFormat('ru', { timeStyle: 'short', timeZone: 'UTC' });

function quotations(number: number): string {
  return count(number, 'цитата', 'цитаты', 'цитат');
}

export const handout: NonNullable<Translation['handout']> = {
  facts: (dossier, number, verified) =>
    say`Из досье «${dossier}»: ${quotations(number)}. Сверка с источниками: ${verified}.`,
  moment: (date) => `${DAY.format(date)} ${date.getUTCFullYear()}, ${CLOCK.format(date)} UTC`,
  changed: (number) =>
    `После закрепления ${count(number, 'цитата изменилась', 'цитаты изменились', 'цитат изменились')}. Это отмечено.`,
  warnings: {
    changed: 'Документ изменился после закрепления. Показаны обе версии.',
    removed: 'Этих слов в документе больше нет. Они показаны так, как были закреплены.',
    'document gone': 'Этого документа в досье больше нет. Слова показаны так, как были закреплены.',
    unknown: 'Этих слов в досье нет, и у бота нет записи о них.',
  },
  asPinned: 'Как было закреплено',
  asItStands: 'Как теперь',
  columns: (head) => `Столбцы: ${head}`,
  note: 'Заметка',
  notes: 'Заметки',
  sources: 'Источники',
  back: 'назад к цитате',
  pinnedBy: (name, time) => say`Закрепление: ${name}, ${time}`,
  pinnedAs: (citation) => say` как ${citation}`,
  source: (known, file) => say`${known}. Файл: ${file}`,
  lacksLetters:
    'В шрифте этого PDF нет некоторых букв этой цитаты, вместо них прямоугольники. Чтобы их увидеть, выгрузите её как Word, веб-страницу или Markdown.',
  file: (name, form) => `Подборка «${name}», формат: ${form}`,
  forms: { docx: 'документ Word', html: 'веб-страница' },
  citedIn: (citation, file) => `${citation}, файл ${file}`,
};
