import { tokenize } from '../../text/tokens.ts';
import { clauseOf, groupOf } from './group.ts';
import type { Clause, QueryItem } from './query.ts';
import { wildcardItem } from './wildcardItem.ts';

/** Words between marks of quotation; `slop`: how many other words may be among them, in any order, null for none. */
export function phraseItem(text: string, slop: number | null): QueryItem | null {
  const words = tokenize(text).map((token) => token.surface);
  if (words.length === 0) return null;
  if (slop !== null && slop > 0 && words.length > 1) {
    return groupOf(
      words.map((word) => clauseOf({ kind: 'word', words: [word] })),
      { unit: 'window', most: slop },
    );
  }
  return text.includes('*') || INNER_MARK.test(text) ? rowOf(text) : { kind: 'phrase', words: hyphened(text) };
}

/** The words of a phrase whatever the marks between them. */
export function plainPhrase(text: string): QueryItem | null {
  const words = tokenize(text).map((token) => token.surface);
  return words.length === 0 ? null : { kind: 'phrase', words };
}

const INNER_MARK = /\p{L}\?\p{L}/u;
const HYPHENED = /^[^\p{L}\p{M}\p{N}]*([\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)+)[^\p{L}\p{M}\p{N}]*$/u;

/** The words of a phrase; those with hyphens between them stay together, because they may be written in one. */
function hyphened(text: string): readonly string[] {
  return text.split(/\s+/u).flatMap((piece) => {
    const words = tokenize(piece).map((token) => token.surface);
    const tied = HYPHENED.exec(piece)?.[1]?.replace(/[\u2010\u2011]/gu, '-');
    return tied !== undefined && words.join('-') === tied ? [tied] : words;
  });
}

/** A phrase with wildcards: words in a row, of which a `*` by itself is any one. */
function rowOf(text: string): QueryItem | null {
  let row: Clause | null = null;
  let step = 1;
  for (const piece of text.split(/\s+/u)) {
    if (/^\*+$/u.test(piece)) {
      step += piece.length;
      continue;
    }
    for (const item of itemsOf(piece)) {
      const next: Clause = clauseOf(item);
      row = row === null ? next : clauseOf(groupOf([row, next], { unit: 'words', within: step, inOrder: true }));
      step = 1;
    }
  }
  return row?.alternatives[0] ?? null;
}

function itemsOf(piece: string): readonly QueryItem[] {
  const item = wildcardItem(piece);
  if (item !== null) return [item];
  return tokenize(piece).map((token) => ({ kind: 'word', words: [token.surface] }));
}
