import type { WordForms, WordQuery } from '../../engine.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/** The forms of a vocabulary for one word. */
export function expandedIn(vocabulary: Vocabulary, query: WordQuery): WordForms {
  const { folded, stems = [], isBeginning = false, variants = false, slips, nearest = false } = query;
  const own = vocabulary.form(folded);
  const prefixed = isBeginning ? vocabulary.withPrefix(folded) : [];
  const kin = [...new Set(stems.flatMap((stem) => vocabulary.withStem(stem)))];
  const isKnown = own !== undefined || prefixed.length > 0 || kin.length > 0;
  return {
    own,
    prefixed,
    kin,
    variants: variants ? vocabulary.nameVariants(folded) : [],
    slips: slips === 'always' || (slips === 'if unknown' && !isKnown) ? vocabulary.nearly(folded) : [],
    nearest: nearest ? vocabulary.nearest(folded) : [],
  };
}
