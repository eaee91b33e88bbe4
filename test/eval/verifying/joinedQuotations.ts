import { isPronoun } from '../../../src/languages/isPronoun.ts';
import { sentencesOf } from '../../../src/languages/sentences.ts';
import type { Expected, LabelledQuotation, VerifyCase } from './verifyCase.ts';

/** Longest cue between two quotations that are one statement, in characters. */
const LONGEST_CUE = 60;
/** Fewest words of a part of a joined quotation. */
const FEWEST = 4;

/**
 * Two labelled quotations made into one: those of one document with only a cue between them, or of two speakers, and those
 * of two documents; and the sentences of one quotation in another order. `texts` are the texts of the set by document.
 */
export function joinedQuotations(
  quotations: readonly LabelledQuotation[],
  texts: ReadonlyMap<string, string>,
): readonly VerifyCase[] {
  return [
    ...quotations.slice(1).flatMap((next, at) => neighbours(quotations[at], next, texts)),
    ...quotations.flatMap((one, at) => fromTwoDocuments(one, quotations[(at * 7 + 3) % quotations.length])),
    ...quotations.flatMap(reordered),
  ];
}

function joined(kind: string, expected: Expected, parts: readonly LabelledQuotation[], mark = ' '): VerifyCase[] {
  const [first] = parts;
  const isLong = parts.every(({ quote }) => quote.split(/\s+/u).length >= FEWEST);
  if (first === undefined || !isLong) return [];
  return [{ kind, expected, words: parts.map(({ quote }) => quote).join(mark), quotation: first }];
}

function neighbours(
  before: LabelledQuotation | undefined,
  next: LabelledQuotation,
  texts: ReadonlyMap<string, string>,
): readonly VerifyCase[] {
  if (before === undefined || before.doc !== next.doc || before.end >= next.start) return [];
  const between = [...(texts.get(next.doc) ?? '')].slice(before.end, next.start).join('');
  const [mine, theirs] = [before.speaker ?? '', next.speaker ?? ''];
  // “She” may be the person named before.
  const areNamed = [mine, theirs].every((name) => /^\p{Lu}/u.test(name) && !isPronoun(name, 'en'));
  if (areNamed && !mine.includes(theirs) && !theirs.includes(mine)) {
    return [
      ...joined('two speakers joined', 'not verbatim', [before, next]),
      ...joined('two speakers joined by an ellipsis', 'not verbatim', [before, next], ' … '),
    ];
  }
  const isOnlyCue =
    mine !== '' &&
    mine === theirs &&
    between.length < LONGEST_CUE &&
    between.includes(mine) &&
    !/\n|[.!?]\s+\p{Lu}/u.test(between);
  return isOnlyCue ? joined('cue inside', 'verbatim', [before, next]) : [];
}

function fromTwoDocuments(one: LabelledQuotation, other: LabelledQuotation | undefined): readonly VerifyCase[] {
  if (other === undefined || one.doc === other.doc || !/[.!?]$/u.test(one.quote)) return [];
  return joined('of two documents joined', 'not verbatim', [one, other]);
}

function reordered(quotation: LabelledQuotation): readonly VerifyCase[] {
  const sentences = sentencesOf(quotation.quote).map(({ start, end }) => quotation.quote.slice(start, end).trim());
  const [first, second] = sentences;
  if (first === undefined || second === undefined || sentences.length > 2 || first === second) return [];
  if (!/[.!?]$/u.test(second) || sentences.some((one) => one.split(/\s+/u).length < FEWEST)) return [];
  return [{ kind: 'sentences in another order', expected: 'altered', words: `${second} ${first}`, quotation }];
}
