import type { DocumentWords } from '../documentWords.ts';
import { words } from '../wordList.ts';

export const italianDocuments: DocumentWords = {
  smallInTitles: words('da di'),
};
