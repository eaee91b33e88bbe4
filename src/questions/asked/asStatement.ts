import type { Slice } from '../../dossier/slice.ts';
import type { ClauseToken, Tag } from '../../finding/clauses/clauseTokens.ts';
import type { ClauseGrammar, VerbTense } from '../../languages/parts/clauseGrammar.ts';
import type { EventWords } from '../../languages/parts/eventWords.ts';
import type { AskedOfEvent } from './askedOfEvent.ts';

/** The words of a question in the order of a statement. */
export interface Stated {
  readonly tokens: readonly ClauseToken[];
  readonly asks: AskedOfEvent;
  /** The words that ask, which are one token; null if it asks whether. */
  readonly asked: Slice | null;
}

/** Words that ask, with what asks of them. */
interface Asking {
  readonly from: number;
  readonly to: number;
  readonly asks: AskedOfEvent;
  /** The token of the preposition before them; null if none is. */
  readonly preposition: number | null;
}

const AUXILIARIES: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal']);
const SKIPPED: ReadonlySet<Tag> = new Set(['adverb', 'negation']);
/** What may begin the subject behind an auxiliary. */
const SUBJECTS: ReadonlySet<Tag> = new Set([
  'determiner',
  'none',
  'possessive',
  'pronoun',
  'nobody',
  'number',
  'name',
  'word',
  'time',
  'that',
]);

/**
 * Puts the words of a question in the order of a statement, with the words that ask in the place of what they ask for: "Whom
 * did Wren sue?" is "Wren did sue whom". Null if that is not clear.
 */
export function asStatement(tokens: readonly ClauseToken[], grammar: ClauseGrammar, events: EventWords): Stated | null {
  const asking = askingAt(tokens, grammar, events);
  if (asking === null) return whether(tokens);
  const { from, to, asks, preposition } = asking;
  const asked = sliceOf(tokens, from, to);
  const one = tokenOf(asked);
  const isFirst = (preposition ?? from) === 0;
  // "Wren was sued by which mill?": the order is that of a statement.
  if (!isFirst)
    return asks === 'argument' || to >= tokens.length - 1
      ? { tokens: [...tokens.slice(0, from), one, ...tokens.slice(to)], asks, asked }
      : null;
  const rest = tokens.slice(to);
  const auxiliary = rest[0];
  if (auxiliary === undefined) return null;
  const isInverted = AUXILIARIES.has(auxiliary.tag) && beginsSubject(rest);
  if (!isInverted) return asks === 'argument' && preposition === null ? { tokens: [one, ...rest], asks, asked } : null;
  const verb = verbOf(rest, auxiliary.tag);
  if (verb === null) return null;
  const subject = rest.slice(1, verb);
  const last = endOfVerbs(rest, verb);
  const [group, behind] = [rest.slice(verb, last + 1), rest.slice(last + 1)];
  const isStranded = isPreposition(behind.findLast(({ tag }) => tag !== 'stop'));
  const moved =
    asks !== 'argument'
      ? [...behind]
      : preposition !== null
        ? [...behind, ...tokens.slice(preposition, from), one]
        : isStranded
          ? [...behind.filter(({ tag }) => tag !== 'stop'), one]
          : [one, ...behind];
  return { tokens: [...withoutSkipped(subject), auxiliary, ...skippedOf(subject), ...group, ...moved], asks, asked };
}

/** "Did Wren sue the mill?" */
function whether(tokens: readonly ClauseToken[]): Stated | null {
  const [auxiliary] = tokens;
  if (auxiliary === undefined || !AUXILIARIES.has(auxiliary.tag) || !beginsSubject(tokens)) return null;
  const verb = verbOf(tokens, auxiliary.tag);
  if (verb === null) return null;
  const subject = tokens.slice(1, verb);
  return {
    tokens: [...withoutSkipped(subject), auxiliary, ...skippedOf(subject), ...tokens.slice(verb)],
    asks: 'whether',
    asked: null,
  };
}

function askingAt(tokens: readonly ClauseToken[], grammar: ClauseGrammar, events: EventWords): Asking | null {
  const first = tokens.findIndex(({ lower }) => isAsking(lower));
  const start = tokens[0];
  if (first === -1 || start === undefined) return null;
  // "Did anyone see who left?": the question itself has no word that asks.
  if (AUXILIARIES.has(start.tag)) return null;
  const before = tokens[first - 1];
  const preposition = isPreposition(before) ? first - 1 : null;
  const isLeading = (preposition ?? first) === 0;
  const word = tokens[first]?.lower ?? '';
  if (!isLeading && before !== undefined && preposition === null && (before.tag === 'comma' || before.tag === 'word')) {
    if (first < tokens.length - 2) return null;
  }
  if (events.askingTimes.has(word)) return { from: first, to: first + 1, asks: 'time', preposition };
  if (events.askingPlaces.has(word)) return { from: first, to: first + 1, asks: 'place', preposition };
  if (events.askingAmounts.has(word)) return null;
  const to = events.askingDeterminers.has(word) ? endOfNoun(tokens, first + 1) : first + 1;
  const noun = tokens[to - 1]?.lower ?? '';
  const asks = events.timeNouns.has(noun) ? 'time' : 'argument';
  return { from: first, to, asks, preposition };

  function isAsking(lower: string): boolean {
    return [events.askingNouns, events.askingTimes, events.askingPlaces, events.askingAmounts].some((one) =>
      one.has(lower),
    );
  }

  /** The end of the noun behind "which": the next auxiliary or verb. */
  function endOfNoun(all: readonly ClauseToken[], from: number): number {
    let to = from;
    for (; to < all.length; to += 1) {
      const token = all[to];
      if (token === undefined || token.tag === 'stop' || token.tag === 'comma' || AUXILIARIES.has(token.tag)) break;
      if (token.tag === 'owner' || token.tag === 'number' || token.tag === 'time') continue;
      if (isPreposition(token) && !grammar.belonging.has(token.lower)) break;
      const isVerb = token.forms.some(
        ({ tense, isNounLike }) => tense === 'past' || (tense === 'present' && !isNounLike),
      );
      if (isVerb && to > from) break;
      if (isVerb && to === from) return from;
    }
    return to;
  }
}

/** Whether a subject follows an auxiliary at the beginning, and not its verb: "did Wren", not "was sued". */
function beginsSubject(tokens: readonly ClauseToken[]): boolean {
  let at = 1;
  while (SKIPPED.has(tokens[at]?.tag ?? 'stop')) at += 1;
  const next = tokens[at];
  if (next === undefined || !SUBJECTS.has(next.tag)) return false;
  return next.tag !== 'word' || verbOf(tokens, tokens[0]?.tag ?? 'stop') !== at;
}

/** The verb to which the auxiliary at the beginning belongs; null if none follows. */
function verbOf(tokens: readonly ClauseToken[], auxiliary: Tag): number | null {
  const tenses: readonly VerbTense[] =
    auxiliary === 'be' ? ['participle', 'gerund'] : auxiliary === 'have' ? ['participle'] : ['base'];
  let [weak, weakest] = [-1, -1];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) break;
    if (token.tag === 'opener' || token.tag === 'comma' || token.tag === 'relative' || token.tag === 'that') break;
    if (at > 1 && AUXILIARIES.has(token.tag)) return at;
    const forms = token.forms.filter(({ tense }) => tenses.includes(tense));
    const isInNoun = ['determiner', 'none', 'possessive', 'number', 'owner', 'preposition'].includes(before.tag);
    if (forms.length === 0 || isInNoun) continue;
    if (forms.some(({ isKnown, isNounLike }) => isKnown && !isNounLike)) return at;
    if (forms.some(({ isKnown }) => isKnown)) weak = at;
    else if (weakest === -1) weakest = at;
  }
  // A verb that no table has: the last word behind the subject.
  if (weak !== -1) return weak;
  return weakest === -1 ? null : weakest;
}

/** "Agree to buy", "admit selling": the last of the verbs that follow each other from one on. */
function endOfVerbs(tokens: readonly ClauseToken[], verb: number): number {
  const [next, after] = [tokens[verb + 1], tokens[verb + 2]];
  if (next?.tag === 'to' && after?.forms.some(({ tense }) => tense === 'base') === true)
    return endOfVerbs(tokens, verb + 2);
  const isGerund = next?.forms.some(({ tense, isKnown, isNounLike }) => tense === 'gerund' && isKnown && !isNounLike);
  return isGerund === true ? endOfVerbs(tokens, verb + 1) : verb;
}

function isPreposition(token: ClauseToken | undefined): boolean {
  return token?.tag === 'preposition' || token?.tag === 'to';
}

function withoutSkipped(tokens: readonly ClauseToken[]): readonly ClauseToken[] {
  return tokens.filter(({ tag }) => !SKIPPED.has(tag));
}

function skippedOf(tokens: readonly ClauseToken[]): readonly ClauseToken[] {
  return tokens.filter(({ tag }) => SKIPPED.has(tag));
}

function sliceOf(tokens: readonly ClauseToken[], from: number, to: number): Slice {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The words that ask as one word, which takes the place of a noun phrase. */
function tokenOf(slice: Slice): ClauseToken {
  return { ...slice, lower: '', tag: 'pronoun', isCapital: false, forms: [] };
}
