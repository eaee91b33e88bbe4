import { tokenize } from '../../text/tokens.ts';
import type { Asking, Wanted } from '../asking.ts';
import { kindOfNoun } from './kindsOfNouns.ts';

const QUESTION_WORD = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/giu;
const ASKS_LAST = /\b(?:who|whom|what|which|when|where|why|how)(?: \p{L}+)?\W*$/iu;
/** What may stand before the question word at the beginning of a question. */
const LEADING =
  /^(?:\W|\b(?:in|on|at|by|from|to|for|of|with|within|under|since|until|till|after|before|during|about|into|through|around|against|near|between|among|over|across|out|as|and|but|so|or|then|also|exactly|approximately|roughly|please|tell|me|say)\b)*$/iu;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't)$/iu;
/** Where a noun with its adjectives ends. */
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
const SAYING =
  /\b(?:say|says|said|tell|told|declare|state|claim|announce|stress|write|wrote|promise|argue|answer|reply|demand|deny|warn|explain|think|believe|propose|comment|respond)\b/iu;
/** How many words after the question word may hold the noun. */
const LONGEST_NOUN = 5;

/** The rules for words after “how”; the first that fits counts, else it asks for a manner. */
const AFTER_HOW: readonly (readonly [RegExp, Wanted])[] = [
  [/^(?:long|soon|recently|early|late)\b/iu, 'time'],
  [/^come\b/iu, 'reason'],
  [
    /^(?:many|much|old|far|large|big|small|high|tall|deep|often|heavy|wide|thick|fast|frequently|populous|likely|hot|cold|strong|expensive|few|little)\b/iu,
    'number',
  ],
];

/** The rules for all that stands after “what” and “which”; the first that fits counts, then the noun does. */
const AFTER_WHAT: readonly (readonly [RegExp, Wanted])[] = [
  [
    /^(?:(?:is|was|are|were) )?(?:(?:the|an?|another|one|some) )?(?:\p{L}+ )?(?:reasons?|causes?|purposes?|motives?|explanation)\b/iu,
    'reason',
  ],
  [
    /^(?:(?:has|have|had|would|could|may|might|can) )?(?:made|led|caused|causes|prompted|motivated|drove|triggered|inspired|provoked|forced)\b/iu,
    'reason',
  ],
  [/^(?:means?|way|manner|method|extent|degree)\b/iu, 'manner'],
  [/^(?:is|are|was|were) .*\b(?:meant by|meaning of|definition of)\b/iu, 'definition'],
  [/^does .+ (?:mean|stand for|refer to)(?: in \p{L}+)?\W*$/iu, 'definition'],
  [/^(?:is|are|was|were) .+ (?:statement|opinion|position|view|words|comment|reaction|response)\b/iu, 'statement'],
];

/** Reads what an English question asks for, and the nouns that tell its kind. */
export function englishAsking(text: string): Asking {
  const plain = text.replace(/[’‘]/gu, "'").trim();
  if (/^(?:name|list|identify|enumerate)\b/iu.test(plain)) return { wanted: 'list', nouns: [] };
  // “Was the lamp lit when it left?” asks for no time; “was it lit when?” does.
  if (AUXILIARY.test(firstWord(plain)) && !ASKS_LAST.test(plain)) return { wanted: 'yes or no', nouns: [] };
  const focus = focusOf(plain);
  if (focus === null) return { wanted: 'other', nouns: [] };
  const { word, before, after } = focus;
  if (word === 'when') return { wanted: 'time', nouns: [] };
  if (word === 'where') return { wanted: 'place', nouns: [] };
  if (word === 'why') return { wanted: 'reason', nouns: [] };
  if (word === 'how') return { wanted: ruled(AFTER_HOW, after) ?? 'manner', nouns: [] };
  if (word === 'who' || word === 'whom' || word === 'whose') return readWho(after);
  if (/\b(?:for|to)\s+$/iu.test(before) && /^(?:purpose|reason)/iu.test(after)) return { wanted: 'reason', nouns: [] };
  return readWhat(word, after);
}

interface Focus {
  readonly word: string;
  readonly before: string;
  /** What follows the question word. */
  readonly after: string;
}

/**
 * The question word that asks: the first where the question opens with it; else the last, as in “it was built by
 * whom?”, since those before it begin clauses (“the ship which sank was built when?”).
 */
function focusOf(text: string): Focus | null {
  const all = [...text.matchAll(QUESTION_WORD)].map(({ index, 0: word }) => ({
    word: word.toLowerCase(),
    before: text.slice(0, index),
    after: text.slice(index + word.length).trimStart(),
  }));
  const first = all[0];
  if (first === undefined) return null;
  const opens = LEADING.test(first.before);
  // “When the lamp failed, who was on watch?”: a clause, not yet the question.
  const isClause = /^(?:when|where|how|what)$/u.test(first.word) && all.length > 1 && !asks(first);
  if (opens && !isClause) return first;
  const rest = opens ? all.slice(1) : all;
  return (
    rest.findLast((one) => LEADING.test(one.before.replace(/^.*[,;:]/su, ''))) ??
    rest.findLast(({ word }) => word !== 'who' && word !== 'which') ??
    rest.at(-1) ??
    first
  );
}

/** Whether an auxiliary follows within a noun's reach: “when did”, “what year was”. */
function asks({ word, after }: Focus): boolean {
  if (word === 'what') return true;
  const words = after.split(/\s+/u).slice(0, word === 'how' ? 3 : 1);
  return words.some((one) => AUXILIARY.test(one)) || (word === 'how' && ruled(AFTER_HOW, after) !== null);
}

/** “Who is Calder?” asks what to know of a person, “who was the pilot?” for the person. */
function readWho(after: string): Asking {
  const about = /^(?:is|was|are|were)\s+(.+?)\W*$/iu.exec(after)?.[1];
  const words = about?.split(/\s+/u) ?? [];
  const isName =
    words.length === 1 || (words.length > 0 && words.length <= 4 && words.every((one) => /^\p{Lu}/u.test(one)));
  return { wanted: isName ? 'definition' : 'person', nouns: [] };
}

function readWhat(word: string, after: string): Asking {
  const first = firstWord(after);
  if (
    /^(?:did|does|do|has|have|had)$/iu.test(first) &&
    new RegExp(`${SAYING.source}(?!.*\\b(?:of what|to do)\\b)`, 'iu').test(after)
  ) {
    return { wanted: 'statement', nouns: [] };
  }
  const rule = ruled(AFTER_WHAT, after);
  if (rule !== null) return { wanted: rule, nouns: [] };
  const nouns = nounsOf(after);
  const kind = nouns.map(kindOfNoun).findLast((one) => one !== null) ?? null;
  if (kind !== null) return { wanted: kind, nouns };
  if (
    /^(?:are|were) the \p{L}+s\b/iu.test(after) ||
    (word === 'which' && /s$/u.test(nouns.at(-1) ?? '') && isPluralVerb(after))
  ) {
    return { wanted: 'list', nouns };
  }
  if (word === 'what' && DEFINED.test(after)) return { wanted: 'definition', nouns: [] };
  return { wanted: 'other', nouns };
}

/** A thing and nothing said of it; with “the” only a name is one, since “the result” is asked for itself. */
const DEFINED =
  /^(?:is|are) (?:(?:[Aa]n? )?(?!the |this |that |his |her |their |its |there )[\p{L}'-]+(?: (?!in |on |at |of |for )[\p{L}'-]+){0,2}(?<!ed)|the(?: \p{Lu}[\p{L}'-]*){1,3})\W*$/u;

function isPluralVerb(after: string): boolean {
  return /\b(?:are|were|have|do)\b/iu.test(after.split(/\s+/u).slice(0, LONGEST_NOUN).join(' '));
}

/**
 * The words that may be the noun asked for: “which Dutch painter was”, “what is the name of the ship that”. Without
 * grammar the noun is not told from a verb after it; a kind is then told by whichever of them is known.
 */
function nounsOf(after: string): readonly string[] {
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

function ruled(rules: readonly (readonly [RegExp, Wanted])[], words: string): Wanted | null {
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}']+/u.exec(text)?.[0] ?? '';
}
