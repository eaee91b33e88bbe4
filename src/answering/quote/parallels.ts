import { diffArrays } from 'diff';
import { isSameSpeaker } from '../../finding/people/isSameSpeaker.ts';
import type { Parallel, QuotationFound, Result } from '../../json/old.ts';
import { tokenize } from '../../text/tokens.ts';

/** Shorter statements are too common to be told for the same. */
const FEWEST_WORDS = 5;
/** Share of the longer statement's words that the shorter one must have in the same order. */
const ALIKE = 0.7;
/** Statements further down are compared with the first of them only. */
const MOST_COMPARED = 300;

type Quoted = Result & { readonly quotation: QuotationFound };

/**
 * The same statement in several documents becomes one result, that of the document published first, which names the
 * others with what is worded otherwise. It stands where the first of them stood.
 */
export function mergeParallels(results: readonly Result[]): readonly Result[] {
  const groups: { readonly members: Quoted[]; readonly words: readonly string[] }[] = [];
  const plain: Result[] = [];
  for (const result of results) {
    if (!isQuoted(result)) {
      plain.push(result);
      continue;
    }
    const words = wordsOf(result);
    const same = groups
      .slice(0, MOST_COMPARED)
      .find(
        ({ members, words: known }) =>
          members.every(({ documentId }) => documentId !== result.documentId) &&
          members.slice(0, 1).some((one) => isSameStatement({ result: one, words: known }, { result, words })),
      );
    if (same === undefined) groups.push({ members: [result], words });
    else same.members.push(result);
  }
  return [...groups.map(({ members }) => merged(members)), ...plain].flatMap((result) => result ?? []);
}

function merged(members: readonly Quoted[]): Result | null {
  const [first, ...others] = members.toSorted((a, b) => dayOf(a) - dayOf(b));
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return { ...first, alsoIn: others.map((other) => parallelOf(other, differences(first, other))) };
}

/** Days sort as numbers; documents without one come last. */
function dayOf({ published }: Quoted): number {
  return published === null ? Number.MAX_SAFE_INTEGER : Number(published.replaceAll('-', '').padEnd(8, '0'));
}

function isQuoted(result: Result): result is Quoted {
  return result.quotation !== null;
}

interface Compared {
  readonly result: Quoted;
  readonly words: readonly string[];
}

function isSameStatement(a: Compared, b: Compared): boolean {
  const [shorter, longer] = [a.words, b.words].sort((x, y) => x.length - y.length);
  if (shorter === undefined || longer === undefined || shorter.length < FEWEST_WORDS) return false;
  if (shorter.length < longer.length * ALIKE) return false;
  const [one, other] = [a.result.quotation.speaker, b.result.quotation.speaker];
  if (one !== null && other !== null && !isSameSpeaker(one, other)) return false;
  const known = new Set(longer);
  if (shorter.filter((word) => known.has(word)).length < longer.length * ALIKE) return false;
  const common = diffArrays([...shorter], [...longer])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return common >= longer.length * ALIKE;
}

function wordsOf({ quotation }: Quoted): readonly string[] {
  return tokenize(quotation.text).map(({ folded }) => folded);
}

/** Runs of words that differ, in the words of each document. */
function differences(here: Quoted, there: Quoted): Parallel['differences'] {
  const [a, b] = [tokenize(here.quotation.text), tokenize(there.quotation.text)];
  const changes: { here: string; there: string }[] = [];
  let [atA, atB] = [0, 0];
  let open: { fromA: number; fromB: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    changes.push({
      here: extent(here.quotation.text, a, open.fromA, atA),
      there: extent(there.quotation.text, b, open.fromB, atB),
    });
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
  return changes;
}

function extent(
  text: string,
  tokens: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined || to <= from ? '' : text.slice(first.start, last.end);
}

function parallelOf(
  { citation, documentId, title, source, published, passage, quotation }: Quoted,
  changed: Parallel['differences'],
): Parallel {
  const { start, end, text, speaker } = quotation;
  return { citation, documentId, title, source, published, passage, start, end, text, speaker, differences: changed };
}
