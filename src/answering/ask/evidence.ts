import { wordsOfAll } from '../../languages/list.ts';
import { stem } from '../../languages/stem.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Candidate } from './candidate.ts';
import type { Considered } from './consider.ts';
import { exchangesWord } from './evidenceExchanges.ts';
import { negates, saysNo } from './evidenceNegation.ts';
import { type NumberSigns, numberSigns } from './evidenceNumberSigns.ts';
import { saysOpposite } from './evidenceOpposites.ts';
import { type AskedBeside, type AskedWord, askedBeside, isMetIn } from './evidenceWords.ts';
import type { GivenAnswer } from './reading/answerReader.ts';

/** The signs of {@link Evidence}. */
export const EVIDENCE_SIGNS = [
  'negationLost',
  'opposite',
  'exchanged',
  'numbersContradicted',
  'numbersGone',
  'numbersElsewhere',
  'names',
  'otherWords',
  'onlyNames',
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
export interface Evidence extends NumberSigns {
  /** Whether the question negates what it asks and the sentence denies nothing. */
  readonly negationLost: number;
  /** Whether the sentence says the opposite of a word of the question. */
  readonly opposite: number;
  /** Whether the sentence has another name or number in the place of one of the question. */
  readonly exchanged: number;
  /** Share by weight of the question's names that are in the sentence, its headings or its title; 1 if it has none. */
  readonly names: number;
  /** Share by weight of its other words that are in the sentence; 1 if it has none. */
  readonly otherWords: number;
  /** Whether the sentence has none of the other words, though it, its headings or its title have a name. */
  readonly onlyNames: number;
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

/** A reader that is less sure than this has not seen who did what: it may have read a number or a name alone. */
const SURE = 0.5;

const SUPERLATIVES = wordsOfAll(({ smallWords }) => smallWords?.superlatives);

/** Reads the evidence off what was considered; null if no passage was found. */
export function evidenceOf(considered: Considered, { engine }: OpenDossier): Evidence | null {
  const { asked, question, candidates, found } = considered;
  const first = candidates[0];
  if (first === undefined) return null;
  const { hit } = first;
  const beside = askedBeside(asked, question.language, first);
  const folded = beside.asked.map((one) => one.folded);
  const weight = hit.byClause.reduce((sum, one) => sum + one.weight, 0);
  const passage = beside.passage.map((one) => one.folded);
  const alike = engine.collection.grams.likeness(folded, [passage, folded], WHOLE);
  return {
    ...turnedSigns(beside),
    // "Who bought it?" of "it was sold to Lunt": a reader that knows who did what has seen the opposite.
    ...(first.given?.verdict === 'gives' && first.given.sureness >= SURE ? { opposite: 0 } : {}),
    ...numberSigns(beside),
    ...wordSigns(beside, new Set(question.nouns.map((noun) => stem(noun, question.language)))),
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

/** What turns the sense: an opposite counts if question and sentence negate alike, and makes up for a negation else. */
function turnedSigns(beside: AskedBeside): Pick<Evidence, 'negationLost' | 'opposite' | 'exchanged'> {
  const { question, text, asked, said, language } = beside;
  const stems = (words: AskedBeside['said']): ReadonlySet<string> => new Set(words.map((one) => one.stem));
  const isOpposite = saysOpposite(stems(asked), stems(said), language);
  const isNegated = negates(question, asked, language);
  const isDenied = saysNo(said, language);
  return {
    negationLost: isNegated && !isDenied && !isOpposite ? 1 : 0,
    opposite: isOpposite && isNegated === negates(text, said, language) ? 1 : 0,
    exchanged: exchangesWord(beside) ? 1 : 0,
  };
}

/** `kinds` are the stems of the words for the kind of thing that is asked for: an answer need not say “city”. */
function wordSigns(
  { asked, said, around }: AskedBeside,
  kinds: ReadonlySet<string>,
): Pick<Evidence, 'names' | 'otherWords' | 'onlyNames' | 'superlativesLost'> {
  const looked = asked.filter(
    ({ clause }, at) => clause !== null && asked.findIndex((one) => one.clause === clause) === at,
  );
  const names = looked.filter(({ clause }) => clause?.isName);
  const others = looked.filter(({ clause }) => clause?.isName === false);
  const telling = others.filter((one) => !kinds.has(one.stem));
  const isMetAround = (one: AskedWord): boolean => isMetIn(one) || around.has(one.stem);
  const folded = new Set(said.map((one) => one.folded));
  const superlatives = asked.filter((one) => SUPERLATIVES.has(one.folded));
  const without = superlatives.filter((one) => !folded.has(one.folded)).length;
  return {
    names: shareOf(names, isMetAround),
    otherWords: shareOf(others, isMetIn),
    onlyNames: names.some(isMetAround) && telling.length > 0 && !telling.some(isMetIn) ? 1 : 0,
    superlativesLost: without / Math.max(1, superlatives.length),
  };
}

/** Share by weight of some words for which something holds; 1 if there are none of them. */
function shareOf(words: readonly AskedWord[], holds: (word: AskedWord) => boolean): number {
  const weightOf = ({ clause }: AskedWord): number => clause?.weight ?? 0;
  const all = words.reduce((sum, one) => sum + weightOf(one), 0);
  return all === 0 ? 1 : words.filter(holds).reduce((sum, one) => sum + weightOf(one), 0) / all;
}
