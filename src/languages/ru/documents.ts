import type { DocumentWords } from '../parts/documentWords.ts';
import { words, wordsOf } from '../wordList.ts';

export const russianDocuments: DocumentWords = {
  partNouns: words('глава часть раздел приложение статья'),
  bylines: words('Автор'),
  notesHeadings: wordsOf('примечания сноски источники'),
  captionNouns: wordsOf('рисунок рис\\. таблица'),
  captionLabels: wordsOf('фото'),
  creditWords: wordsOf('источник фото снимок'),
  salutations: ['уважаем', 'дорог(?:ой|ая|ие)'],
  closings: ['с уважением'],
  pageNouns: words('стр'),
  pageAbbreviations: wordsOf('стр\\. с\\.'),
  pageOf: words('из'),
  units: words('км см м'),
};
