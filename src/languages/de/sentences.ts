import type { SentenceWords } from '../parts/sentenceWords.ts';
import { wordsOf } from '../wordList.ts';

export const germanSentences: SentenceWords = {
  abbreviations: new Set(wordsOf('bzw usw ca z.b d.h u.a bspw nr str')),
  // “am 14. März”, “im 19. Jahrhundert”
  afterOrdinal: [
    'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    'Jahrhunderts?|Jahrtausends?|Lebensjahr\\p{Ll}*|Jahrestag\\p{Ll}*|Geburtstag\\p{Ll}*',
  ],
};
