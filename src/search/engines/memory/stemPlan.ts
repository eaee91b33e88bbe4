import type { PlannedClause, PlannedItem, PlannedWord } from '../../engine.ts';

/** What a passage must hold, as a tree over stems. */
export type StemPlan =
  /** One stem, in text, headings or title; `boost` is what it counts in the ranking, 1 for a plain word. */
  | { readonly kind: 'stem'; readonly stem: string; readonly boost: number }
  /** All of several plans, or any of them; of none at all nothing is found. */
  | { readonly kind: 'all' | 'any'; readonly of: readonly StemPlan[] }
  /** No requirement: every passage. */
  | { readonly kind: 'every' };

/** What a passage must hold to meet a clause, as far as stems can say it. */
export function stemPlanOf({ alternatives, emphasis }: PlannedClause): StemPlan {
  const plans = alternatives.map((item) =>
    item.kind === 'phrase' ? phrasePlan(item, emphasis) : anyWord(item, emphasis),
  );
  const [only] = plans;
  return plans.length === 1 && only !== undefined ? only : { kind: 'any', of: plans };
}

/** All words of the phrase but those of scripts without spaces; if there are no others, any passage may hold it. */
function phrasePlan({ words }: PlannedItem, boost: number): StemPlan {
  const spaced = words.filter(({ isUnspaced }) => !isUnspaced);
  return spaced.length === 0 ? { kind: 'every' } : { kind: 'all', of: spaced.map((word) => anyStem(word, boost)) };
}

function anyWord({ words }: PlannedItem, boost: number): StemPlan {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return anyStem(only, boost);
  return { kind: 'any', of: words.map((word) => anyStem(word, boost)) };
}

function anyStem({ stems }: PlannedWord, boost: number): StemPlan {
  return { kind: 'any', of: [...stems].map(([stem, worth]) => ({ kind: 'stem', stem, boost: boost * worth })) };
}
