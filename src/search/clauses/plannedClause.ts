import { tokenizeForPhrases } from '../../text/tokens.ts';
import type { PlannedClause, PlannedItem, PlannedWord } from '../engine.ts';
import type { ExpandedClause, ExpandedItem } from '../matching/expandedClause.ts';
import type { WordExpansion } from '../matching/expansion.ts';
import type { MatchLabel } from '../matchLabel.ts';
import { RANKING_SETTINGS } from '../ranking/settings.ts';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A clause as an engine looks for it; `emphasis` is what it counts beside a plain word. */
export function plannedClause({ alternatives }: ExpandedClause, emphasis: number): PlannedClause {
  return { alternatives: alternatives.map(plannedItem), emphasis };
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
