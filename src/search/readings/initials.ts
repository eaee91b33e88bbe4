import { LANGUAGES } from '../../languages/list.ts';
import type { Token } from '../../text/tokens.ts';
import { READING_MARKS, type Reading } from './reading.ts';

/** Shorter runs are most often a person; longer ones are titles. In words that count. */
const FEWEST = 2;
const MOST = 7;

/** Small words inside of names: Ministry of Trade and Industry. */
const SMALL: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ nameForms: { bodyLinks, bodyLinkArticles, bodyConjunctions, particles } = {} }) =>
    [bodyLinks, bodyLinkArticles, bodyConjunctions, particles].flatMap((words) => [...(words ?? [])]),
  ),
);
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** Initials, as they are written: PAH, P.A.H. */
export const INITIALS = /^(?:\p{Lu}\.?){2,6}$/u;

/**
 * The initials of what is written as a name: “Pilot Academy of Harwick” as PAH and, with its small words, PAOH. The first word
 * of a sentence may or may not belong to the name, so that a run of three or more is read without its first as well.
 */
export function initialsIn(text: string, tokens: readonly Token[]): readonly Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!isCapital(token) || SMALL.has(token?.folded ?? '')) continue;
    const run = runFrom(text, tokens, at);
    addInitials(run, found);
    addDefined(text, run, tokens[at + run.length], found);
    const [, ...rest] = run;
    if (isOpening(text, run[0])) addInitials(rest, found);
    at += run.length - 1;
  }
  return found;
}

/** The tokens of the name that begins at a place: words with a capital, and small words between two of them. */
function runFrom(text: string, tokens: readonly Token[], from: number): readonly Token[] {
  let to = from + 1;
  for (let next = to; next < tokens.length; next += 1) {
    const [last, token] = [tokens[next - 1], tokens[next]];
    if (last === undefined || token === undefined || !/^[\s&-]{1,3}$/u.test(text.slice(last.end, token.start))) break;
    if (isCapital(token)) to = next + 1;
    else if (!SMALL.has(token.folded) || next - to > 1) break;
  }
  return tokens.slice(from, to);
}

function addInitials(run: readonly Token[], found: Reading[]): void {
  const [first, ...rest] = run[0] !== undefined && !isCapital(run[0]) ? run.slice(1) : run;
  const last = rest.at(-1);
  const counting = [first, ...rest].filter(isCapital);
  if (first === undefined || last === undefined || counting.length < FEWEST || counting.length > MOST) return;
  const all = [first, ...rest];
  for (const letters of new Set([lettersOf(counting), lettersOf(all)])) {
    found.push({ start: first.start, end: last.end, folded: READING_MARKS.initials + letters });
  }
}

/** Initials in brackets behind a name are its own, whatever its letters: “Northern Fisheries Organisation (NOFO)”. */
function addDefined(text: string, run: readonly Token[], next: Token | undefined, found: Reading[]): void {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < FEWEST || next === undefined) return;
  const isBracketed = /^\s?\($/u.test(text.slice(last.end, next.start)) && /^[.’'”"]*\)/u.test(text.slice(next.end));
  if (!isBracketed || !INITIALS.test(next.surface)) return;
  const folded = READING_MARKS.initials + next.folded.replace('.', '');
  if (!found.some((one) => one.start === first.start && one.folded === folded))
    found.push({ start: first.start, end: last.end, folded });
}

function lettersOf(run: readonly (Token | undefined)[]): string {
  return run.map((token) => token?.folded.charAt(0) ?? '').join('');
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && CAPITAL.test(token.surface);
}

/** Whether a word begins the text or a sentence of it. */
function isOpening(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && /(?:^|[.!?…:]["”’)]*\s+|["“])$/u.test(text.slice(Math.max(0, token.start - 4), token.start))
  );
}
