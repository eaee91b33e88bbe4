import type { SpanSigns } from '../parts/spanSigns.ts';

export const germanSpanSigns: SpanSigns = {
  toPlaces: 'nach|aus|bei|im',
  byWhom: 'von|vom|durch',
  articles: 'der|die|das|dem|den',
  bodies: 'GmbH|AG',
  titles:
    'Herr|Frau|Dr|General|(?:Kapitän|Minister|Richter|Präsident|Kanzler|König|Direktor|Professor|Bürgermeister)(?:in)?',
  titlesWithin: 'Kapitän|Frau|Herr',
  conjunctions: 'und',
  links: 'von|zu',
  openings: 'Zuerst|Später|Seit|Laut|Trotz',
  isName,
};

const BEFORE_NAMES =
  /^(?:in|nach|aus|bei|von|durch|über|vor|um|mit|für|gegen|an|auf|und|Insel|Stadt|Dorf|Hafen|Frau|Herr|Herrn|(?:Kapitän|Minister|Richter|Präsident|Kanzler|König|Direktor|Professor|Bürgermeister)(?:in)?)$/u;
/** Those of them before which even a word that ends like a noun is a name. */
const SURELY_BEFORE_NAMES = /^(?:in|nach|aus|Frau|Herrn?|Stadt|Insel)$/u;
const NOUN_ENDING = /(?:ung|heit|keit|schaft|tion|en|er|tum|nis)$/u;

/** German writes every noun with a capital: one word alone is a name only if no article or adjective leads it. */
function isName(words: string, before: string | undefined): boolean {
  if (/\s/u.test(words)) return true;
  if (before === undefined || !BEFORE_NAMES.test(before)) return false;
  return !NOUN_ENDING.test(words) || SURELY_BEFORE_NAMES.test(before);
}
