import { contains } from '../../dossier/slice.ts';
import { slicesWithin } from '../../dossier/slicesWithin.ts';
import { wordsIn, wordsOfAll } from '../../languages/list.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Hit } from '../../search/hit.ts';
import { standingTokens } from '../../search/passageWords.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Considered } from './consider.ts';
import type { GivenAnswer } from './reading/answerReader.ts';

/** The signs of {@link Evidence}. */
export const EVIDENCE_SIGNS = [
  'negationLost',
  'numbers',
  'names',
  'otherWords',
  'superlativesLost',
  'amountLost',
  'missing',
  'strength',
  'length',
  'score',
  'wording',
  'given',
  'denied',
  'otherwise',
] as const satisfies readonly (keyof Evidence)[];

/** What speaks for the first passage answering the question; from 0 to 1 unless said otherwise. */
export interface Evidence {
  /** Whether the question has a negation and the sentence has none. */
  readonly negationLost: number;
  /** Share of the question's numbers that are in the sentence; 1 if it has none. */
  readonly numbers: number;
  /** Share by weight of the question's names that are in the sentence; 1 if it has none. */
  readonly names: number;
  /** The same of its other words. */
  readonly otherWords: number;
  /** Share of the question's superlatives that the sentence lacks; 0 if it has none. */
  readonly superlativesLost: number;
  /** Whether a time or number is asked for and the sentence has none. */
  readonly amountLost: number;
  /** Whether the dossier lacks a word of the question altogether. */
  readonly missing: number;
  /** Score of the words beside the question's weight; about 1 for a passage that holds each of them once. */
  readonly strength: number;
  /** Logarithm of one more than the number of words looked for: of many words it says more that they are met. */
  readonly length: number;
  /** What the passage's words speak for it; as `worthBy` weighs it. From 0 to about 3. */
  readonly score: number;
  /** How much the passage is written like the question, beside how much the question is like itself. */
  readonly wording: number;
  /** How sure a reader of the question's kind is that the passage gives what is asked; 0 if none is. */
  readonly given: number;
  /** The same that it denies what is asked. */
  readonly denied: number;
  /** The same that it gives something else. */
  readonly otherwise: number;
}

const SUPERLATIVES = wordsOfAll(({ smallWords }) => smallWords?.superlatives);

/** Reads off the evidence for the first passage, or null if there is none. */
export function evidenceOf(
  { asked, question: { language }, candidates, found }: Considered,
  { engine }: OpenDossier,
): Evidence | null {
  const first = candidates[0];
  if (first === undefined) return null;
  const { hit, sentence } = first;
  const question = tokenize(asked).map(({ folded }) => folded);
  const passage = standingTokens(hit);
  const said = new Set(slicesWithin(passage, sentence).map(({ folded }) => folded));
  const negations = wordsIn(language, ({ smallWords }) => smallWords?.negations);
  const numbers = question.filter((word) => /\p{Nd}/u.test(word));
  const superlatives = question.filter((word) => SUPERLATIVES.has(word));
  const weight = hit.byClause.reduce((sum, one) => sum + one.weight, 0);
  const alike = engine.collection.grams.likeness(question, [passage.map(({ folded }) => folded), question], WHOLE);
  return {
    negationLost: holdsOne(question, negations) && !holdsOne(said, negations) ? 1 : 0,
    numbers: shareIn(said, numbers, 1),
    names: shareOf(first, ({ isName }) => isName),
    otherWords: shareOf(first, ({ isName }) => !isName),
    superlativesLost: 1 - shareIn(said, superlatives, 1),
    amountLost: first.lacks ? 1 : 0,
    missing: found.missing.length > 0 ? 1 : 0,
    strength: weight === 0 ? 0 : hit.score / weight,
    length: Math.log(1 + hit.byClause.length),
    score: first.byWords,
    wording: (alike[0] ?? 0) / Math.max(Number.MIN_VALUE, alike[1] ?? 0),
    given: surenessOf(first, 'gives'),
    denied: surenessOf(first, 'denies'),
    otherwise: surenessOf(first, 'other'),
  };
}

function surenessOf({ given }: Candidate, verdict: GivenAnswer['verdict']): number {
  return given?.verdict === verdict ? given.sureness : 0;
}

/** Length does not count against a passage here: what it lacks does. */
const WHOLE = { k: 1, b: 0 };

function holdsOne(words: Iterable<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}

function shareIn(words: ReadonlySet<string>, wanted: readonly string[], ofNone: number): number {
  return wanted.length === 0 ? ofNone : wanted.filter((word) => words.has(word)).length / wanted.length;
}

/** Share by weight of some of the question's words that are in the sentence; 1 if there are none of them. */
function shareOf({ hit, sentence }: Candidate, isMeant: (clause: Hit['byClause'][number]) => boolean): number {
  const meant = hit.byClause.filter(isMeant);
  const all = meant.reduce((sum, { weight }) => sum + weight, 0);
  const here = meant.filter(
    ({ highlights, inHead }) => inHead.length > 0 || highlights.some((one) => contains(sentence, one)),
  );
  return all === 0 ? 1 : here.reduce((sum, { weight }) => sum + weight, 0) / all;
}
