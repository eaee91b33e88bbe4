import { tokenize } from '../../text/tokens.ts';
import { AUXILIARY, firstWord } from './focus.ts';

/** Words after which a noun with its adjectives has ended. */
const BORDER =
  /^(?:of|in|on|at|by|from|to|for|with|under|since|until|after|before|during|about|into|through|that|which|who|whose|where|when|and|or|between|among|against|per|than)$/iu;
/** Begins another noun with its adjectives. */
const DETERMINER = /^(?:the|an?|his|her|its|their|this|that|these|those|him|them|it|any|no|more|most)$/iu;
/** Words before a noun that say nothing of its kind. */
const MODIFIERS: ReadonlySet<string> = new Set(
  'a an the this that these those other two three four five six many first second third last main major most modern specific particular new old current name names named exact official original type types kind kinds sort sorts form forms part parts some any one happen happens happened called occurred'.split(
    ' ',
  ),
);

/** How many words after the question word may hold the noun. */
export const LONGEST_NOUN = 5;

/**
 * The words that may be the noun asked for: “which Dutch painter was”, “what is the name of the ship that”. Without
 * grammar the noun and a verb after it look alike; whichever of them is known then gives the kind.
 */
export function nounsOf(after: string): readonly string[] {
  let rest = after;
  const equated = /^(?:is|was|are|were)\s+(?:(?:the|one of the|an?)\s+|(?=\S+(?:\s\S+)?['’]s?\s))/iu.exec(rest);
  if (equated !== null) rest = rest.slice(equated[0].length);
  else if (AUXILIARY.test(firstWord(rest))) return [];
  rest = rest.replace(
    /^(?:\p{L}+\s+)?(?:names?|types?|kinds?|sorts?|titles?|forms?)\s+(?:of|for)\s+(?:the\s+|an?\s+)?/iu,
    '',
  );
  const nouns: string[] = [];
  for (const word of rest.split(/[^\p{L}\p{M}\p{N}'-]+/u).slice(0, LONGEST_NOUN)) {
    if (word === '' || AUXILIARY.test(word)) break;
    if (BORDER.test(word)) {
      // “which article states that”: the last was the verb.
      if (/^that$/iu.test(word) && nouns.length > 1 && /[^s]s$/u.test(nouns.at(-1) ?? '')) nouns.pop();
      // “what developed in”: a verb, whose subject is what is asked for.
      if (
        nouns.length === 1 &&
        /(?:ed|s)$/u.test(nouns[0] ?? '') &&
        equated === null &&
        !/^(?:of|that|which|who|from)$/iu.test(word)
      )
        nouns.length = 0;
      break;
    }
    if (nouns.length > 0 && DETERMINER.test(word)) {
      // An object begins, so the word before was the verb.
      nouns.pop();
      break;
    }
    const folded = tokenize(word)[0]?.folded ?? '';
    if (folded !== '' && !MODIFIERS.has(folded)) nouns.push(folded);
    // Nothing but a verb follows a plural or a possessor's thing.
    if (/['’]s?$/u.test(word)) nouns.length = 0;
  }
  return nouns;
}
