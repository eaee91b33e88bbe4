import type { DocumentWords } from '../parts/documentWords.ts';
import { words, wordsOf } from '../wordList.ts';

export const englishDocuments: DocumentWords = {
  partNouns: words('chapter part section annex appendix article schedule'),
  smallInTitles: words(
    'a an and as at but by for from if in into nor of off on onto or out over per than that the to up upon versus via vs ' +
      'with within without after before between against about under is its',
  ),
  bylines: words('By by BY'),
  notesHeadings: ['(?:foot|end)?notes?(?: and references)?', 'references', 'sources'],
  captionNouns: wordsOf('figure fig\\. table chart map plate exhibit diagram photo image'),
  captionLabels: ['photo', 'photograph', 'picture', 'image', 'caption', 'photo credit', 'image credit'],
  captionAgents: words('by'),
  creditWords: [
    ...wordsOf('source sources photo photos photograph photographs picture image images credit courtesy illustration'),
    ...wordsOf('graphic map screenshot'),
    'file photo',
  ],
  salutations: ['dear\\b', 'to whom it may concern', 'sirs?,', 'madam\\b', 'your (?:excellency|honour|honor|majesty)'],
  closings: [
    'yours?\\s+(?:sincerely|faithfully|truly|ever)',
    'sincerely',
    'respectfully',
    '(?:with\\s+)?(?:best|kind|warm)(?:est)?\\s+(?:regards|wishes)',
    'regards',
  ],
  pageNouns: words('page'),
  pageAbbreviations: ['p\\.'],
  pageOf: words('of'),
  units: words('ft in yd mi'),
  compoundParts: words(
    'all anti cease co cross deputy ex far first full half hand high ill in large long low mid multi much non north off on ' +
      'one out over post pre pro quasi re second self semi short single small so south state third two ultra under up vice ' +
      'well wide world',
  ),
  placeholders: ['untitled', 'document\\d*', 'word document', 'un-?named', 'user', 'admin', 'author'],
};
