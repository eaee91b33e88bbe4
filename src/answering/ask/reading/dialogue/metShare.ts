import { contains, type Slice } from '../../../../dossier/slice.ts';
import { wordsOfAll } from '../../../../languages/list.ts';
import type { Hit, MetClause } from '../../../../search/hit.ts';
import { tokenize } from '../../../../text/tokens.ts';
import type { DialogueTurn } from './dialogueTurn.ts';
import { leadOf } from './leadOf.ts';

/** What a word of the question counts by where it is met, beside the turn that asks and the one that answers. */
const WORTH = {
  /** In the title, the first passages or the speaker's name: "you" in the turn is that person. */
  around: 0.9,
  /** In the passages before the turn: a question goes on about what was asked before. */
  before: 0.6,
  /** Share of the other words beside that of all words, names too: half of them are enough. */
  asking: 1.25,
  /** What a superlative weighs beside another word. */
  superlative: 0.3,
} as const;

/** So many passages before the question may name its matter. */
const BEFORE = 2;

const SUPERLATIVES = wordsOfAll(({ smallWords }) => smallWords?.superlatives);

/** "Most" and "biggest" ask the same; few words put it otherwise as often. */
function degreeOf({ words }: MetClause): number {
  return words.every((word) => SUPERLATIVES.has(word)) ? WORTH.superlative : 1;
}

/** A question turn with its answer. */
interface Asked {
  readonly question: Slice;
  readonly answer: Slice;
  readonly turn: DialogueTurn | null;
}

/**
 * Share by weight of the user's question that a turn asks, from 0 to 1: by its own words, by those of its answer, and by what
 * the interview is about. 0 if the turn itself has none of the words.
 */
export function metShare(hit: Hit, asked: Asked, hits: readonly Hit[]): number {
  const { document, passage, byClause } = hit;
  const all = byClause.reduce((sum, { weight }) => sum + weight, 0);
  const inTurn = ({ highlights }: MetClause): boolean => highlights.some((one) => contains(asked.question, one));
  if (all === 0 || !byClause.some(inTurn)) return 0;
  const at = document.passages.indexOf(passage);
  const near = new Set(document.passages.slice(Math.max(0, at - BEFORE), at));
  const others = hits.filter((one) => one.document === document);
  const answering = others.filter(
    (one) => one.passage.start <= asked.answer.start && asked.answer.start < one.passage.end,
  );
  const before = others.filter((one) => near.has(one.passage));
  const lead = new Set(tokenize(`${asked.turn?.speaker ?? ''}\n${leadOf(document)}`).map(({ folded }) => folded));
  const met = byClause.map((clause, which): number => {
    if (inTurn(clause)) return 1;
    const holds = (one: Hit): boolean => (one.byClause[which]?.highlights ?? []).length > 0;
    if (answering.some(holds)) return 1;
    if (clause.words.some((word) => lead.has(word))) return WORTH.around;
    return before.some(holds) ? WORTH.before : 0;
  });
  const share = (isMeant: (clause: MetClause) => boolean): number => {
    const meant = byClause.map((clause) => (isMeant(clause) ? clause.weight * degreeOf(clause) : 0));
    const whole = meant.reduce((sum, weight) => sum + weight, 0);
    return whole === 0 ? 1 : meant.reduce((sum, weight, which) => sum + weight * (met[which] ?? 0), 0) / whole;
  };
  // Names weigh much, and say who is talked of rather than what is asked.
  return Math.min(
    share(() => true),
    share(({ isName }) => !isName),
  );
}
