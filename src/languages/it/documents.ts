import type { DocumentWords } from '../parts/documentWords.ts';
import { words } from '../wordList.ts';

export const italianDocuments: DocumentWords = {
  smallInTitles: words('da di'),
};
