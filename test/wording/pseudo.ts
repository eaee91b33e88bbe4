import { english } from '../../src/wording/en/english.ts';
import type { Wording } from '../../src/wording/translation.ts';

const OPEN = '⦅';
const CLOSE = '⦆';

/**
 * The catalogue as a language of its own: each sentence that it gives is marked, so that words that come from elsewhere can be
 * seen. Translators call this a pseudo-language.
 */
export const pseudo: Wording = marked(english) as Wording;

function marked(words: unknown): unknown {
  if (typeof words === 'string') return `${OPEN}${words}${CLOSE}`;
  if (typeof words === 'function') return (...given: readonly unknown[]): unknown => markedResult(words(...given));
  if (Array.isArray(words)) return words.map(marked);
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(Object.entries(words).map(([key, word]: [string, unknown]) => [key, marked(word)]));
  }
  return words;
}

/** Pieces of a phrase that are not the bot's words stay as they are. */
function markedResult(result: unknown): unknown {
  if (typeof result === 'string') return marked(result);
  return Array.isArray(result) ? result.map((one: unknown) => (typeof one === 'string' ? marked(one) : one)) : result;
}

/** What of a text is not marked: words that no translation reaches. */
export function unmarked(text: string): string {
  let depth = 0;
  let rest = '';
  for (const character of text) {
    if (character === OPEN) depth += 1;
    else if (character === CLOSE) depth -= 1;
    else if (depth === 0) rest += character;
  }
  return rest;
}
