import type { ClauseToken, Tag } from './clauseTokens.ts';

const PARTING: ReadonlySet<Tag> = new Set(['stop', 'comma', 'conjunction', 'opener', 'relative', 'that']);
const AUXILIARIES: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal']);
const BEFORE_NOUN: ReadonlySet<Tag> = new Set(['determiner', 'none', 'possessive', 'number', 'owner', 'preposition']);

/** Whether the stretch of a sentence in which a token is has another word that is surely a finite verb. */
export function finiteIn(tokens: readonly ClauseToken[]): { readonly isIn: (at: number) => boolean } {
  const places = tokens.flatMap((token, at) => (isSurelyFinite(token, tokens[at - 1]) ? [at] : []));
  return {
    isIn: (at) =>
      places.some((place) => {
        if (place === at) return false;
        return !tokens.slice(Math.min(at, place), Math.max(at, place)).some(({ tag }) => PARTING.has(tag));
      }),
  };
}

function isSurelyFinite({ tag, forms }: ClauseToken, before: ClauseToken | undefined): boolean {
  if (AUXILIARIES.has(tag)) return before?.tag !== 'to';
  const isPast = forms.some(({ tense, isNounLike }) => tense === 'past' && !isNounLike);
  return isPast && before !== undefined && !BEFORE_NOUN.has(before.tag);
}
