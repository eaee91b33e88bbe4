import type { Slice } from '../../dossier/slice.ts';
import type { ClauseGrammar, VerbForm } from '../../languages/parts/clauseGrammar.ts';

/** What a word or mark does in a clause, as far as it shows by itself. */
export type Tag =
  | 'determiner'
  | 'none'
  | 'possessive'
  | 'owner'
  | 'pronoun'
  | 'nobody'
  | 'number'
  | 'preposition'
  | 'conjunction'
  | 'opener'
  | 'that'
  | 'relative'
  | 'whose'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'negation'
  | 'adverb'
  | 'time'
  | 'name'
  | 'word'
  | 'comma'
  | 'stop';

/** A word or a mark of a sentence. */
export interface ClauseToken extends Slice {
  /** In lower case, with ' for every apostrophe. */
  readonly lower: string;
  readonly tag: Tag;
  readonly isCapital: boolean;
  readonly forms: readonly VerbForm[];
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|\p{L}{1,4}\.(?=\s\p{Lu})|\p{Nd}+(?:[-‐‑]\p{L}+)+|\p{Nd}+(?:[.,:–-]\p{Nd}+)*|[\p{L}\p{M}\p{N}_&]+(?:[-‐‑'’‘ʼ]+[\p{L}\p{M}\p{N}]+)*|\S/gu;
const APOSTROPHE = /[’‘ʼ]/gu;
const OWNER = /(?:'s|(?<=s)')$/u;
const IGNORED = /^["“”„«»*_'‘’]+$/u;
const PAUSE = /^,$/u;

/** Cuts a sentence into words and marks. Quotation marks are left out. */
export function clauseTokensOf(text: string, within: Slice, grammar: ClauseGrammar): readonly ClauseToken[] {
  const tokens: ClauseToken[] = [];
  const sentence = text.slice(within.start, within.end);
  for (const match of sentence.matchAll(WORD)) {
    const start = within.start + match.index;
    const surface = match[0];
    if (IGNORED.test(surface)) continue;
    const lower = surface.toLowerCase().replace(APOSTROPHE, "'");
    const end = start + surface.length;
    const isCapital = /^\p{Lu}/u.test(surface);
    const contracted = grammar.contractions.get(lower);
    if (contracted !== undefined) {
      const cut = end - NOT_LENGTH;
      tokens.push(tokenOf({ start, end: cut }, contracted[0], isCapital, tokens, grammar));
      tokens.push(tokenOf({ start: cut, end }, contracted[1], false, tokens, grammar));
      continue;
    }
    const owner = OWNER.exec(lower);
    if (owner === null || owner.index === 0) {
      // An apostrophe behind a plural is cut off as a mark of its own.
      tokens.push(tokenOf({ start, end }, lower, isCapital, tokens, grammar));
      continue;
    }
    const cut = start + owner.index;
    const own = tokenOf({ start, end: cut }, lower.slice(0, owner.index), isCapital, tokens, grammar);
    tokens.push(own);
    const isVerb = own.tag === 'pronoun' || own.tag === 'adverb' || own.tag === 'relative';
    tokens.push({ start: cut, end, lower: owner[0], tag: isVerb ? 'be' : 'owner', isCapital: false, forms: [] });
  }
  return tokens;
}

/** "n't", in UTF-16 units. */
const NOT_LENGTH = 3;

function tokenOf(
  slice: Slice,
  lower: string,
  isCapital: boolean,
  before: readonly ClauseToken[],
  grammar: ClauseGrammar,
): ClauseToken {
  const isFirst = before.length === 0 || before.at(-1)?.tag === 'stop';
  const tag = tagOf(lower, isCapital, isFirst, grammar);
  const isOpen = tag === 'word' || tag === 'name';
  // Behind a capital within a sentence there is a name, whatever word it looks like.
  const forms = isOpen && (!isCapital || isFirst) ? grammar.verbForms(lower) : [];
  return { ...slice, lower, tag, isCapital, forms };
}

function tagOf(lower: string, isCapital: boolean, isFirst: boolean, grammar: ClauseGrammar): Tag {
  if (lower === '&') return 'name';
  if (!/[\p{L}\p{N}]/u.test(lower)) return PAUSE.test(lower) ? 'comma' : 'stop';
  if (/^\p{Nd}/u.test(lower)) return /\p{L}/u.test(lower) ? 'word' : 'number';
  const isTime = grammar.times.has(lower);
  // "May" is a month or a verb by its capital; "The Board" and "The Hague" begin with small words all the same.
  if (isTime && (isCapital || !grammar.modals.has(lower))) return 'time';
  for (const [tag, words] of tagsOf(grammar)) if (words.has(lower)) return tag;
  if (lower.length > 2 && grammar.adverbEnding.test(lower) && !(isCapital && !isFirst)) return 'adverb';
  return isCapital ? 'name' : 'word';
}

type WordList = { readonly has: (word: string) => boolean };

/** The first list that has a word counts. */
function tagsOf(grammar: ClauseGrammar): readonly (readonly [Tag, WordList])[] {
  return [
    ['negation', grammar.negations],
    ['none', grammar.noneDeterminers],
    ['nobody', grammar.nobodies],
    ['modal', grammar.modals],
    ['be', grammar.being],
    ['have', grammar.having],
    ['do', grammar.doing],
    ['to', grammar.infinitiveMarkers],
    ['that', grammar.complementizers],
    ['relative', grammar.relatives],
    ['whose', grammar.owningRelatives],
    ['conjunction', grammar.conjunctions],
    ['possessive', grammar.possessives],
    ['number', grammar.numbers],
    ['determiner', grammar.determiners],
    ['pronoun', grammar.pronouns],
    ['preposition', grammar.prepositions],
    ['opener', grammar.openers],
    ['adverb', grammar.adverbs],
  ];
}
