import { diffArrays } from 'diff';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import { type Place, placeIn } from '../../dossier/place.ts';
import { isSameSpeaker } from '../../finding/people/isSameSpeaker.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { Parallel, QuoteHit, Wording } from './quoteAnswer.ts';

/** Two shorter statements may share their words by chance. */
const FEWEST_WORDS = 5;
/** Share of the longer statement's words that the shorter one must have in the same order. */
const ALIKE = 0.7;
/** Statements further down are compared with the first of them only. */
const MOST_COMPARED = 300;

/** A statement that was found, with the document in which it is. */
export interface FoundStatement {
  readonly document: NumberedDocument;
  readonly hit: Omit<QuoteHit, 'alsoIn'>;
}

interface Compared {
  readonly statement: FoundStatement;
  readonly words: readonly string[];
}

/**
 * The same statement in several documents becomes one hit, that of the document published first, which names the others
 * with what is worded otherwise. It is where the first of them was.
 */
export function mergeParallels(statements: readonly FoundStatement[]): readonly QuoteHit[] {
  const groups: { readonly members: FoundStatement[]; readonly words: readonly string[] }[] = [];
  for (const statement of statements) {
    const words = tokensOf(statement).map(({ folded }) => folded);
    const same = groups
      .slice(0, MOST_COMPARED)
      .find(
        ({ members, words: known }) =>
          members.every(({ document }) => document !== statement.document) &&
          members.slice(0, 1).some((one) => isSame({ statement: one, words: known }, { statement, words })),
      );
    if (same === undefined) groups.push({ members: [statement], words });
    else same.members.push(statement);
  }
  return groups.flatMap(({ members }) => merged(members));
}

function merged(members: readonly FoundStatement[]): readonly QuoteHit[] {
  const [first, ...others] = members.toSorted((a, b) => dayOf(a) - dayOf(b));
  return first === undefined ? [] : [{ ...first.hit, alsoIn: others.map((other) => parallelOf(first, other)) }];
}

/** Days sort as numbers; documents without one come last. */
function dayOf({ document }: FoundStatement): number {
  const { published } = document.metadata;
  return published === undefined ? Number.MAX_SAFE_INTEGER : Number(published.replaceAll('-', '').padEnd(8, '0'));
}

function textOf({ document }: FoundStatement, { start, end }: Place): string {
  return document.standing.slice(start, end);
}

function tokensOf(statement: FoundStatement): readonly Token[] {
  return tokenize(textOf(statement, statement.hit.quotation.words));
}

function speakerOf(statement: FoundStatement): string | null {
  const { speaker } = statement.hit.quotation;
  return speaker === null ? null : textOf(statement, speaker);
}

function isSame(a: Compared, b: Compared): boolean {
  const [shorter, longer] = [a.words, b.words].sort((x, y) => x.length - y.length);
  if (shorter === undefined || longer === undefined || shorter.length < FEWEST_WORDS) return false;
  if (shorter.length < longer.length * ALIKE) return false;
  const [one, other] = [speakerOf(a.statement), speakerOf(b.statement)];
  if (one !== null && other !== null && !isSameSpeaker(one, other)) return false;
  const known = new Set(longer);
  if (shorter.filter((word) => known.has(word)).length < longer.length * ALIKE) return false;
  const common = diffArrays([...shorter], [...longer])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return common >= longer.length * ALIKE;
}

/** Runs of words that differ, in the words of each document. */
function differences(here: FoundStatement, there: FoundStatement): readonly Wording[] {
  const [a, b] = [tokensOf(here), tokensOf(there)];
  const found: Wording[] = [];
  let [atA, atB] = [0, 0];
  let open: { readonly fromA: number; readonly fromB: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    found.push({ here: extent(here, a, open.fromA, atA), there: extent(there, b, open.fromB, atB) });
    open = null;
  };
  const steps = diffArrays(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  );
  for (const { value, added, removed } of steps) {
    if (!added && !removed) {
      close();
      atA += value.length;
      atB += value.length;
      continue;
    }
    open ??= { fromA: atA, fromB: atB };
    if (removed) atA += value.length;
    else atB += value.length;
  }
  close();
  return found;
}

/** From the first to the last of some tokens of a statement; null if there are none. */
function extent(statement: FoundStatement, tokens: readonly Token[], from: number, to: number): Place | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to <= from) return null;
  const { start } = statement.hit.quotation.words;
  return placeIn(statement.document, { start: start + first.start, end: start + last.end });
}

function parallelOf(first: FoundStatement, other: FoundStatement): Parallel {
  const { passage, quotation } = other.hit;
  return { passage, quotation, differences: differences(first, other) };
}
