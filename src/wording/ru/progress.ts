import type { Translation } from '../translation.ts';
import { documents, numeral, passages } from './counting.ts';

export const progress: NonNullable<Translation['progress']> = {
  dossier: (dossier, act, done, of, percent) => `досье ${dossier}: ${act}, ${done} из ${of} (${percent} %)`,
  noDossier: 'досье ещё нет: положите документы в папку corpus',
  holds: (name, inDocuments, inPassages) => `досье ${name}: ${documents(inDocuments)}, ${passages(inPassages)}`,
  notServed: (name, file, reason) => `досье ${name}: файл ${file} не читается: ${reason}`,
  acts: {
    reading: 'чтение документов',
    numbering: 'нумерация документов',
    indexing: 'индексация фрагментов',
    publishing: 'публикация документов',
    copying: 'копирование документов',
    encoding: 'вычисление смысла фрагментов, документ',
  },
  finding: {
    people: 'Поиск названных лиц, шаг',
    dates: 'Чтение, что и когда произошло, документ',
    voices: 'Чтение, кто что говорит, документ',
  },
  checking: 'Проверка цитат, номер',
  working: (act, done, of) => `⏳ ${act}: ${numeral(done)} из ${numeral(of)}`,
};
