import type { PlannedClause, PlannedItem, PlannedWord } from '../../engine.ts';
import type { CollectionStatistics, Posting } from './statistics.ts';

/** How often a passage holds a clause, over all its alternatives; undefined if it holds none of them. */
export function clausePosting(
  { alternatives }: PlannedClause,
  place: number,
  statistics: CollectionStatistics,
): Posting | undefined {
  return joined(
    alternatives.map((item) => {
      const parts = item.words.map((word) => wordPosting(word, place, statistics));
      return item.kind === 'phrase' ? phrasePosting(item, parts) : joined(parts);
    }),
  );
}

/** The stems of a word together, as one word; each counts by the label by which it was reached. */
function wordPosting({ stems }: PlannedWord, place: number, statistics: CollectionStatistics): Posting | undefined {
  let sum: Posting | undefined;
  for (const [stem, worth] of stems) {
    const posting = statistics.posting(stem, place);
    if (posting === undefined) continue;
    const frequency = posting.frequency * worth;
    sum = { frequency: (sum?.frequency ?? 0) + frequency, inText: sum?.inText === true || posting.inText };
  }
  return sum;
}

/**
 * A phrase occurs at most as often as its rarest word. Its stems do not decide whether it is in the text: in a script without
 * spaces the text may be cut into other words.
 */
function phrasePosting({ words }: PlannedItem, parts: readonly (Posting | undefined)[]): Posting | undefined {
  const isPossible = words.every(({ isUnspaced }, which) => isUnspaced || parts[which] !== undefined);
  if (!isPossible) return undefined;
  return { frequency: Math.min(...parts.map((part) => part?.frequency ?? 0)), inText: true };
}

function joined(postings: readonly (Posting | undefined)[]): Posting | undefined {
  const held = postings.filter((posting) => posting !== undefined);
  if (held.length === 0) return undefined;
  return {
    frequency: held.reduce((sum, { frequency }) => sum + frequency, 0),
    inText: held.some(({ inText }) => inText),
  };
}
