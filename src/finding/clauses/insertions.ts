import type { ClauseToken } from './clauseTokens.ts';

const DASH = /^[–—-]$/u;

/**
 * The words of a sentence without what it holds in brackets or between two dashes, and each of these by itself: "Lunt (56) won".
 */
export function insertionsApart(tokens: readonly ClauseToken[]): readonly (readonly ClauseToken[])[] {
  const dashes = tokens.flatMap(({ lower }, at) => (DASH.test(lower) ? [at] : []));
  const [open, close, ...others] = dashes;
  const isPair = open !== undefined && close !== undefined && others.length === 0;
  const outer: ClauseToken[] = [];
  const inserted: ClauseToken[][] = [];
  let inside: ClauseToken[] | null = null;
  for (const [at, token] of tokens.entries()) {
    const opens = token.lower === '(' || (isPair && at === open);
    const closes = token.lower === ')' || (isPair && at === close);
    if (opens && inside === null) {
      inside = [];
      inserted.push(inside);
    } else if (closes && inside !== null) inside = null;
    else (inside ?? outer).push(token);
  }
  return [outer, ...inserted];
}
