import { tokenize } from '../../text/tokens.ts';
import { AUXILIARY } from './focus.ts';

/** Plurals that do not end in an s. */
const IRREGULAR =
  /^(?:people|men|women|children|feet|teeth|mice|geese|sheep|fish|cattle|police|aircraft|staff|deer|salmon|cod|\p{L}+(?:men|women|people|fish|folk))$/u;
/** After these the noun has ended, or none came. */
const BORDER =
  /^(?:of|in|on|at|by|from|to|for|with|under|since|until|after|before|during|per|than|that|which|who|whose|where|when|and|or|the|an?|his|her|its|their|this|these|those|there|he|she|it|they|we|you|i|each|every)$/u;
/** Words before a noun that say nothing of what it is. */
const IDLE = /^(?:more|other|new|total|further|additional|such|of|the|these|those|its|his|her|their|all)$/u;
const LONGEST = 4;

/** The noun that follows “how many” with its adjectives, folded: “wooden stalls” of “how many wooden stalls stood empty”. */
export function countedNouns(after: string): readonly string[] {
  const words = tokenize(after.replace(/^(?:of (?:the|these|those|its|his|her|their) )/iu, '')).map(
    ({ folded }) => folded,
  );
  const nouns: string[] = [];
  for (const word of words.slice(0, LONGEST)) {
    if (BORDER.test(word) || AUXILIARY.test(word)) break;
    if (!IDLE.test(word)) nouns.push(word);
    // Nothing but a verb or another noun's own words follows a plural.
    if (IRREGULAR.test(word) || /[^su]s$/u.test(word)) break;
  }
  return nouns.slice(-1);
}
