import { languageOf } from '../../../languages/list.ts';
import type { QuotationMarks } from '../../../languages/parts/quotationMarks.ts';

/**
 * For each opening mark the marks that close it, in all languages together: dossiers mix them, and writers use the
 * marks of their keyboards. Straight marks open and close alike, so their place decides.
 */
export const MARK_PAIRS: QuotationMarks = {
  '“': ['”', '"'],
  '„': ['“', '”', '"'],
  '‟': ['”', '"'],
  '〝': ['〞', '〟'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '›': ['‹'],
  '「': ['」'],
  '『': ['』'],
  '"': ['"', '”'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  "'": ["'", '’'],
  // Two single marks in a row, typed or wired for a double one.
  "''": ["''"],
  '``': ["''", '``'],
};

/** Marks that always open a quotation, in every place. */
export const SURE_OPENERS = '„“‟«‹「『〝';

/** For each opening mark the marks that close it, in texts of a language (BCP 47 tag). */
export function markPairsOf(language: string | undefined): QuotationMarks {
  const differences = language === undefined ? undefined : languageOf(language)?.quotationMarks;
  return differences === undefined ? MARK_PAIRS : { ...MARK_PAIRS, ...differences };
}
