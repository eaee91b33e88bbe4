import type { SentenceWords } from '../parts/sentenceWords.ts';
import { wordsOf } from '../wordList.ts';

export const englishSentences: SentenceWords = {
  abbreviations: new Set(
    wordsOf(
      'mr mrs ms mx dr prof rev hon st gen col lt capt sgt maj adm cmdr gov sen rep pres amb min dep ' +
        'vs cf al approx dept est ed eds ca sic viz ' +
        'jan feb apr jun jul aug sept sep oct nov dec mon tue thu fri ' +
        'assn univ ave blvd rd ft mt e.g i.e',
    ),
  ),
  beforeNumbers: new Set(wordsOf('no nos p pp vol vols fig figs art sec para ch mar sat sun wed')),
  mayEnd: new Set(wordsOf('a.m p.m etc inc ltd co corp bros jr sr')),
  beginnings: new Set(
    wordsOf(
      'The This That These Those It He She They We I In On At A An But And According However When While As For If',
    ),
  ),
};
