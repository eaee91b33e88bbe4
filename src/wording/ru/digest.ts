import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral, passages } from './counting.ts';

function newPassages(number: number): string {
  return count(number, 'новый фрагмент', 'новых фрагмента', 'новых фрагментов');
}

export const digest: NonNullable<Translation['digest']> = {
  late: (due) => say`Эта сводка опоздала. Её срок: ${due}.`,
  missed: (times) =>
    `Она заменяет и ${count(times, 'прежнюю сводку, которую', 'прежние сводки, которые', 'прежних сводок, которые')} не удалось прислать.`,
  newDocuments: (number) => count(number, 'новый документ', 'новых документа', 'новых документов'),
  moreDocuments: (number) => `и ещё ${numeral(number)}; список покажет /source`,
  grown: 'Новые фрагменты в прежних документах',
  grownBy: (title, id, number) => say`${title} (${id}): ${newPassages(number)}`,
  found: 'Что нашли слежения',
  watch: (number, found, query) => say`Слежение ${number}, ${passages(found)}: ${query}`,
  foundBy: (watches) =>
    watches.length === 1 ? `нашло слежение ${watches[0]}` : `нашли слежения ${listInWords(watches.map(String))}`,
  changed: 'Цитировалось здесь, но с тех пор изменилось',
  removed: (file) => say`Этих слов больше нет в файле ${file}:`,
  documentGone: (file) => say`Эти слова были в файле ${file}, которого в досье больше нет:`,
  someListed: (listed, all) => `Показано фрагментов: ${listed} из ${all}. Все покажет /watch show.`,
  moreChanges: (more) =>
    `${count(more, 'цитированный фрагмент тоже изменился', 'цитированных фрагмента тоже изменились', 'цитированных фрагментов тоже изменились')}. Каждый покажет /cite.`,
  nothingNew: 'Нового нет, поэтому сводки бы не было.',
  heading: (since, until, zone) => `Сводка: ${since} – ${until} (${zone})`,
};
