import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, passages } from './counting.ts';

function unread(files: number): string {
  return `Не удалось прочитать: ${count(files, 'файл', 'файла', 'файлов')}`;
}

export const sources: NonNullable<Translation['sources']> = {
  passages,
  pages: (number) => count(number, 'страница', 'страницы', 'страниц'),
  dossier: (name) => `Досье ${name}`,
  unread,
  unreadFile: (file, reason) => say`${file} — ${reason}`,
  oneUnread: (file, reason) => say`Не удалось прочитать один файл: ${file} (${reason})`,
  manyUnread: (files) => `${unread(files)}; список покажет /source`,
  reference: 'Ссылка',
  severalDocuments: (wanted, number, listed) =>
    `«${wanted}» подходит к нескольким документам (${number}): ${listed}. Укажите имя одного из них.`,
  undated: (number) => `Без даты, поэтому фильтр по дате не показывает: ${documents(number)}.`,
  cannotRead: (file, reason) => `Файл ${file} не читается: ${reason}.`,
  unknownDocument: (dossier, wanted) => `В досье «${dossier}» нет документа «${wanted}». Документы покажет /source.`,
  noneYet: 'В досье ещё нет документов, которые читаются. Положите файлы в его папку.',
  movedPassage: (id, number) => `В ${id} больше нет ¶${number}. Прежние слова покажет /cite ${id}:${number}.`,
  unknownPassage: (id, number, first, last) => `В ${id} нет ¶${number}. Фрагменты этого документа: ¶${first}–${last}.`,
};
