import type { DocumentWords } from '../documentWords.ts';
import { words } from '../wordList.ts';

export const dutchDocuments: DocumentWords = {
  smallInTitles: words('van'),
};
