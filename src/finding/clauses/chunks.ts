import type { ClauseGrammar, VerbForm } from '../../languages/parts/clauseGrammar.ts';
import type { Chunk, Link, NounPhrase, VerbGroup } from './chunk.ts';
import type { ClauseToken, Tag } from './clauseTokens.ts';
import { finiteIn } from './finiteIn.ts';
import { auxiliaryGroup } from './verbGroups.ts';

const LINKS: ReadonlyMap<Tag, Link['kind']> = new Map([
  ['preposition', 'preposition'],
  ['to', 'preposition'],
  ['conjunction', 'conjunction'],
  ['opener', 'opener'],
  ['relative', 'relative'],
  ['that', 'that'],
  ['adverb', 'adverb'],
  ['negation', 'negation'],
  ['comma', 'comma'],
  ['stop', 'stop'],
]);

/** What can be before the head of a noun phrase. */
const OPENING: ReadonlySet<Tag> = new Set(['determiner', 'none', 'possessive', 'whose', 'number', 'owner']);
const HEADS: ReadonlySet<Tag> = new Set(['name', 'word', 'number', 'time']);
/** What can follow a verb of which only its place shows that it is one. */
const AFTER_VERB: ReadonlySet<Tag> = new Set([
  'determiner',
  'none',
  'possessive',
  'whose',
  'number',
  'name',
  'pronoun',
  'nobody',
  'that',
  'to',
]);

/** Joins the words of a sentence to noun phrases and verbs. */
export function chunksOf(tokens: readonly ClauseToken[], grammar: ClauseGrammar): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const finite = finiteIn(tokens);
  let at = 0;
  while (at < tokens.length) {
    const chunk = chunkAt(at);
    const last = chunks.at(-1);
    if (chunk.kind === 'verb' && chunk.form !== 'infinitive' && last?.kind === 'negation' && chunk.negation === null)
      chunks[chunks.length - 1] = { ...chunk, from: last.from, negation: last.from };
    else chunks.push(chunk);
    at = Math.max(chunk.to, at + 1);
  }
  return withBelonging(chunks, tokens, grammar);

  function chunkAt(from: number): Chunk {
    const token = tokens[from];
    if (token === undefined) return { kind: 'stop', from, to: from + 1 };
    if (token.tag === 'to') return infinitiveAt(from) ?? { kind: 'preposition', from, to: from + 1 };
    if (token.tag === 'modal' || token.tag === 'be' || token.tag === 'have' || token.tag === 'do')
      return auxiliaryChunk(from) ?? { kind: 'stop', from, to: from + 1 };
    const verb = verbAt(from);
    if (verb !== null) return verb;
    if (token.tag === 'that' && beginsNoun(from)) return nounPhraseAt(from);
    const link = LINKS.get(token.tag);
    return link === undefined ? nounPhraseAt(from) : { kind: link, from, to: from + 1 };
  }

  function auxiliaryChunk(from: number): VerbGroup | null {
    const group = auxiliaryGroup(tokens, from, grammar);
    const isGerund = tokens[from]?.lower.endsWith('ing') === true;
    return group === null ? null : isGerund ? { ...group, form: 'gerund' } : group;
  }

  /** "That night": a pointing word right before its noun, and no subject behind it. */
  function beginsNoun(from: number): boolean {
    const next = tokens[from + 1];
    const before = tokens[from - 1]?.tag;
    return (
      (next?.tag === 'word' || next?.tag === 'time') &&
      (before === undefined || before === 'preposition' || before === 'stop')
    );
  }

  function infinitiveAt(from: number): VerbGroup | null {
    let head = from + 1;
    while (tokens[head]?.tag === 'adverb') head += 1;
    const token = tokens[head];
    if (token === undefined) return null;
    if (token.tag === 'be' || token.tag === 'have' || token.tag === 'do') {
      const group = auxiliaryGroup(tokens, head, grammar);
      return group === null ? null : { ...group, from, form: 'infinitive' };
    }
    const base = token.forms.find(({ tense }) => tense === 'base');
    if (base === undefined || (base.isNounLike && !isBeforeObject(head))) return null;
    return { ...groupOf(head, [base]), from, form: 'infinitive' };
  }

  /** Whether what follows a word shows that it is a verb. */
  function isBeforeObject(at: number): boolean {
    const next = tokens[at + 1];
    return next !== undefined && (AFTER_VERB.has(next.tag) || next.tag === 'preposition' || next.tag === 'adverb');
  }

  /** A verb without an auxiliary at a token, with the adverbs before it left out; null if the word is none there. */
  function verbAt(at: number): VerbGroup | null {
    const token = tokens[at];
    if (token === undefined || token.forms.length === 0) return null;
    const before = lastTelling(at);
    const isBehindNoun =
      before !== undefined && (HEADS.has(before.tag) || before.tag === 'pronoun' || grammar.nobodies.has(before.lower));
    const of = (tense: VerbForm['tense']) => token.forms.filter((one) => one.tense === tense);
    const [past, participle, gerund] = [of('past'), of('participle'), of('gerund')];
    if (isBeforeHead(before) || (before?.tag === 'preposition' && gerund.length === 0)) return null;
    if (gerund.length > 0) {
      const mayBeVerb = isBehindNoun || (before?.tag === 'preposition' && gerund.some(({ isKnown }) => isKnown));
      const isVerb = mayBeVerb && !gerund.some(({ isNounLike }) => isNounLike);
      return isVerb || isBeforeObject(at) ? { ...groupOf(at, gerund), form: 'gerund' } : null;
    }
    if (past.length + participle.length > 0) {
      const forms = past.length > 0 ? past : participle;
      const isWeak = forms.every(({ isNounLike }) => isNounLike);
      const mayBeVerb = isBehindNoun || (isJoined(before) && isBeforeObject(at) && !isBeforeBelonging(at));
      if (isWeak && (!mayBeVerb || finite.isIn(at))) return null;
      if (before === undefined && !isBeforeObject(at)) return null;
      const form = past.length > 0 ? 'finite' : 'participle';
      return { ...groupOf(at, forms), form, isAmbiguous: past.length > 0 && participle.length > 0 };
    }
    const present = [...of('present'), ...of('base')];
    const isAfterRelative = before?.tag === 'relative' || before?.tag === 'that';
    if (present.length === 0 || !(isBehindNoun || isAfterRelative || isJoined(before))) return null;
    // "The union says the firm left": of two finite verbs the first may open what is said.
    const isSaying = of('present').some(({ base, isNounLike }) => !isNounLike && grammar.reporting.has(base));
    if (finite.isIn(at) && !(isSaying && isBeforeObject(at))) return null;
    const isWeak = present.every(({ isNounLike }) => isNounLike) || of('present').length === 0;
    if (isWeak ? !isBeforeObject(at) : tokens[at + 1]?.tag === 'word' && tokens[at + 1]?.forms.length !== 0)
      return null;
    if (of('present').length === 0 && !isPlural(before)) return null;
    return { ...groupOf(at, present), time: 'present' };
  }

  function isJoined(before: ClauseToken | undefined): boolean {
    return before?.tag === 'comma' || before?.tag === 'conjunction';
  }

  function isBeforeBelonging(at: number): boolean {
    return grammar.belonging.has(tokens[at + 1]?.lower ?? '');
  }

  /** Whether the noun of the word before is still to come. */
  function isBeforeHead(before: ClauseToken | undefined): boolean {
    if (before === undefined || !OPENING.has(before.tag) || grammar.nobodies.has(before.lower)) return false;
    return before.tag !== 'number' || !/^\p{Nd}{4}$/u.test(before.lower);
  }

  /** The last token before one that is no adverb. */
  function lastTelling(at: number): ClauseToken | undefined {
    let before = at - 1;
    while (tokens[before]?.tag === 'adverb' || tokens[before]?.tag === 'negation') before -= 1;
    return tokens[before];
  }

  function isPlural(token: ClauseToken | undefined): boolean {
    if (token === undefined) return false;
    return token.tag === 'pronoun'
      ? !grammar.singular.has(token.lower)
      : token.tag === 'relative' || /[^s]s$/u.test(token.lower);
  }

  function groupOf(head: number, forms: readonly VerbForm[]): VerbGroup {
    const bases = [...new Set(forms.map(({ base }) => base))];
    const isSupposed = grammar.supposingAdverbs.has(tokens[head - 1]?.lower ?? '');
    return {
      kind: 'verb',
      from: head,
      to: head + 1,
      head,
      bases,
      form: 'finite',
      isAmbiguous: false,
      time: 'past',
      isPerfect: false,
      isProgressive: false,
      isPassive: false,
      isCopula: false,
      isSupposed,
      negation: null,
    };
  }

  function nounPhraseAt(from: number): NounPhrase {
    const first = tokens[from];
    let to = from;
    let hasHead = false;
    const isCounted = first?.tag === 'number' || grammar.beforeTimes.has(first?.lower ?? '');
    const isTime = first?.tag === 'time' || (isCounted && tokens[from + 1]?.tag === 'time');
    const isPronoun = first?.tag === 'pronoun' || first?.tag === 'nobody';
    if (isPronoun) to = from + 1;
    for (; to < tokens.length && !isPronoun; to += 1) {
      const token = tokens[to];
      if (token === undefined) break;
      if (isTime && !(token.tag === 'time' || token.tag === 'number' || to === from)) break;
      if (!isTime && hasHead && token.tag === 'time') break;
      if (token.tag === 'owner') {
        hasHead = false;
        continue;
      }
      // "All the pilots", "no such man": one more small word before the noun.
      if (!hasHead && (OPENING.has(token.tag) || (to === from && token.tag === 'that'))) {
        if (token.tag === 'number' && isNounNumber(to)) hasHead = true;
        continue;
      }
      // "The newly elected mayor".
      if (!hasHead && to > from && token.tag === 'adverb') continue;
      if (!HEADS.has(token.tag)) break;
      if (hasHead && token.tag === 'number' && !isTime) break;
      // "In 2020 Orr".
      if (hasHead && token.tag === 'name' && tokens[to - 1]?.tag === 'number' && to - 1 === from) break;
      if (hasHead && verbAt(to) !== null) break;
      hasHead = true;
    }
    return {
      kind: 'noun',
      from,
      to: Math.max(to, from + 1),
      headTo: Math.max(to, from + 1),
      isPronoun,
      isNone: first?.tag === 'none' || first?.tag === 'nobody',
      isTime: isTime || (to <= from + 1 && /^\p{Nd}{4}$/u.test(first?.lower ?? '')),
      isOwned: first?.tag === 'whose',
    };
  }

  /** "In 2020", "the two": whether a number has no noun behind it. */
  function isNounNumber(at: number): boolean {
    const next = tokens[at + 1];
    return (
      next === undefined ||
      !(HEADS.has(next.tag) || next.tag === 'adverb') ||
      /^\p{Nd}{4}$/u.test(tokens[at]?.lower ?? '')
    );
  }
}

/** "The mayor of Tarn" is one noun phrase; its head is before the "of". */
function withBelonging(
  chunks: readonly Chunk[],
  tokens: readonly ClauseToken[],
  grammar: ClauseGrammar,
): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (const [at, chunk] of chunks.entries()) {
    const [owned, link] = [joined.at(-2), joined.at(-1)];
    const isBelonging =
      chunk.kind === 'noun' &&
      link?.kind === 'preposition' &&
      owned?.kind === 'noun' &&
      chunks[at - 1] === link &&
      grammar.belonging.has(tokens[link.from]?.lower ?? '');
    if (!isBelonging) joined.push(chunk);
    else joined.splice(-2, 2, { ...owned, to: chunk.to });
  }
  return joined;
}
