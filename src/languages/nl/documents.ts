import type { DocumentWords } from '../parts/documentWords.ts';
import { words } from '../wordList.ts';

export const dutchDocuments: DocumentWords = {
  smallInTitles: words('van'),
};
