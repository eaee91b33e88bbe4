import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

interface Ends {
  readonly from: number;
  readonly to: number;
}

interface Where {
  readonly pages: Ends | null;
  readonly lines: Ends | null;
  readonly seconds: number | null;
  readonly isRecognised: boolean;
}

function inOriginal({ pages, lines, seconds, isRecognised }: Where): string {
  return [
    pages === null ? (lines === null ? '' : `${lines.from === lines.to ? 'строка' : 'строки'} ${range(lines)}`) : '',
    pages === null ? '' : pageWords(pages, lines),
    seconds === null ? '' : `на отметке ${clock(seconds)}`,
    isRecognised ? 'распознанный текст' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `с. 3`, `с. 3–4`, `с. 12:5–20`, `с. 12:20–13:4`. */
function pageWords(pages: Ends, lines: Ends | null): string {
  if (lines === null) return `с. ${range(pages)}`;
  if (pages.from === pages.to) return `с. ${pages.from}:${range(lines)}`;
  return `с. ${pages.from}:${lines.from}–${pages.to}:${lines.to}`;
}

function range({ from, to }: Ends): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

export const citation: NonNullable<Translation['citation']> = {
  untitled: 'без названия',
  line: (where) => say`— ${where}`,
  between: ' · ',
  sameDocument: 'тот же документ',
  place: (passage, where) => {
    const words = where === null ? '' : inOriginal(where);
    return `¶${passage}${words === '' ? '' : ` (${words})`}`;
  },
  inOriginal,
  clock,
  columns: (head) => say`Столбцы: ${head}`,
  part: (number, of) => ` · часть ${number} из ${of}`,
  itself: (passage) => `¶${passage}`,
  before: (passage) => `¶${passage}, предыдущий фрагмент`,
  after: (passage) => `¶${passage}, следующий фрагмент`,
  matchedBy: {
    stem: 'найдено по другой форме слова',
    'name variant': 'найдено по другому написанию имени',
    fuzzy: 'найдено по похожему слову',
  },
  isNone: (text) => `«${text}» — не ссылка. Ссылка — это имя документа и номер фрагмента, например «hearing-3:12».`,
  outside: (citation, length) =>
    `Во фрагменте ${citation} ${count(length, 'знак', 'знака', 'знаков')}, поэтому числа после «@» — от 0 до ${length}.`,
  removed: 'Этих слов в документе больше нет, и ничего похожего на их месте нет.',
  changed: (passage) => `Эти слова с тех пор изменились. Теперь на их месте ¶${passage}.`,
  documentGone: (file, unread, elsewhere) => {
    const why = unread === null ? `Файла ${file} в досье больше нет.` : `Файл ${file} сейчас не читается: ${unread}.`;
    return `${why}${elsewhere === null ? '' : ` Те же слова есть здесь: ${elsewhere}.`}`;
  },
};
