import { clock, type OriginalPlace, originalPlaceInWords, pagesAndLines, range } from '../originalPlace.ts';
import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

function inOriginal(place: OriginalPlace): string {
  return originalPlaceInWords(place, {
    pages: (pages, lines) => `с. ${pagesAndLines(pages, lines)}`,
    lines: (lines) => `${lines.from === lines.to ? 'строка' : 'строки'} ${range(lines)}`,
    at: (time) => `на отметке ${time}`,
    recognised: 'распознанный текст',
    between: ', ',
  });
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
