import type { DocumentWords } from '../parts/documentWords.ts';
import { words, wordsOf } from '../wordList.ts';

export const arabicDocuments: DocumentWords = {
  partNouns: words('الفصل الباب'),
  smallInTitles: words('al el bin ibn ben'),
  notesHeadings: wordsOf('الهوامش المراجع'),
  captionNouns: wordsOf('الشكل جدول'),
  captionLabels: wordsOf('صورة'),
  creditWords: wordsOf('المصدر صورة تصوير'),
  salutations: wordsOf('السيد السادة عزيزي تحية'),
  closings: ['وتفضلوا', 'مع التحية'],
  pageNouns: words('صفحة'),
  pageOf: words('من'),
};
