import type { Plan } from '../engine.ts';
import type { ExpandedClause, ExpandedItem } from '../matching/expandedClause.ts';
import type { WordExpansion } from '../matching/expansion.ts';
import { RANKING_SETTINGS } from '../ranking/settings.ts';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What a passage must hold to meet a clause, as far as stems can say it; `boost` is what the clause counts. */
export function clausePlan({ alternatives }: ExpandedClause, boost: number): Plan {
  const plans = alternatives.map((item) =>
    item.item.kind === 'phrase' ? phrasePlan(item, boost) : anyWord(item, boost),
  );
  const [only] = plans;
  return plans.length === 1 && only !== undefined ? only : { kind: 'any', of: plans };
}

/** Whether a phrase is written in a script without spaces: the text may be cut into other words than the phrase. */
export function isUnspaced({ surface }: WordExpansion): boolean {
  return UNSPACED.test(surface);
}

/** All words of the phrase but those of scripts without spaces; if there are no others, any passage may hold it. */
function phrasePlan({ words }: ExpandedItem, boost: number): Plan {
  const spaced = words.filter((word) => !isUnspaced(word));
  return spaced.length === 0 ? { kind: 'every' } : { kind: 'all', of: spaced.map((word) => anyStem(word, boost)) };
}

function anyWord({ words }: ExpandedItem, boost: number): Plan {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return anyStem(only, boost);
  return { kind: 'any', of: words.map((word) => anyStem(word, boost)) };
}

function anyStem({ stems }: WordExpansion, boost: number): Plan {
  return {
    kind: 'any',
    of: [...stems].map(([stem, label]) => ({ kind: 'stem', stem, boost: boost * RANKING_SETTINGS.labels[label] })),
  };
}
