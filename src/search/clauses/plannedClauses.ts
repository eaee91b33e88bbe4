import { tokenizeForPhrases } from '../../text/tokens.ts';
import type { PlannedClause, PlannedItem, PlannedWord } from '../engine.ts';
import type { ExpandedClause, ExpandedItem } from '../matching/expandedClause.ts';
import type { WordExpansion } from '../matching/expansion.ts';
import type { MatchLabel } from '../matchLabel.ts';
import { RANKING_SETTINGS } from '../ranking/settings.ts';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** More clauses are not made of one whose alternatives are groups. */
const MOST_CLAUSES = 16;

/**
 * A clause as an engine looks for it; `emphasis` is what it counts beside a plain word. An engine knows nothing of nearness:
 * of a group it is asked for passages that have all its parts, and of a group among alternatives for those that have each
 * part or another alternative. That finds too many passages, never too few, so that each has to be looked at.
 */
export function plannedClauses({ alternatives }: ExpandedClause, emphasis: number): readonly PlannedClause[] {
  return requirements(alternatives).map((items) => ({ alternatives: items, emphasis }));
}

/** Lists of items, of each of which a passage must have one. */
function requirements(alternatives: readonly ExpandedItem[]): readonly (readonly PlannedItem[])[] {
  let all: readonly (readonly PlannedItem[])[] = [[]];
  for (const alternative of alternatives) {
    const own = requirementsOf(alternative);
    const kept = all.length * own.length > MOST_CLAUSES ? own.slice(0, 1) : own;
    all = all.flatMap((before) => kept.map((items) => [...before, ...items]));
  }
  return all;
}

function requirementsOf(alternative: ExpandedItem): readonly (readonly PlannedItem[])[] {
  if (alternative.item.kind !== 'group') return [[plannedItem(alternative)]];
  return alternative.parts
    .filter(({ negated }) => !negated)
    .flatMap((part) => requirements(part.alternatives))
    .slice(0, MOST_CLAUSES);
}

function plannedItem({ item, words }: ExpandedItem): PlannedItem {
  const planned = words.map(plannedWord);
  if (item.kind !== 'phrase') return { kind: 'words', words: planned };
  const phrase = tokenizeForPhrases(words.map(({ surface }) => surface).join(' ')).map(({ folded }) => folded);
  return { kind: 'phrase', words: planned, phrase };
}

function plannedWord({ surface, labels, stems }: WordExpansion): PlannedWord {
  return { forms: worths(labels), stems: worths(stems), isUnspaced: UNSPACED.test(surface) };
}

function worths(labels: ReadonlyMap<string, MatchLabel>): ReadonlyMap<string, number> {
  return new Map([...labels].map(([word, label]) => [word, RANKING_SETTINGS.labels[label]]));
}
