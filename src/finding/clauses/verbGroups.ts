import type { ClauseGrammar, VerbForm, VerbTense } from '../../languages/parts/clauseGrammar.ts';
import type { VerbGroup } from './chunk.ts';
import type { ClauseToken, Tag } from './clauseTokens.ts';

const AUXILIARIES: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal']);
/** Words that can be between an auxiliary and its verb. */
const BETWEEN: ReadonlySet<Tag> = new Set(['adverb', 'negation']);

/** Reads the verb group that begins with an auxiliary at a token; null if no auxiliary is there. */
export function auxiliaryGroup(tokens: readonly ClauseToken[], from: number, grammar: ClauseGrammar): VerbGroup | null {
  const first = tokens[from];
  if (first === undefined || !AUXILIARIES.has(first.tag)) return null;
  let auxiliary = from;
  let isPerfect = false;
  let isProgressive = false;
  const modal = first.tag === 'modal' ? first.lower : null;
  for (;;) {
    const next = behind(tokens, auxiliary + 1);
    const token = tokens[next];
    const lower = tokens[auxiliary]?.lower ?? '';
    const tag: Tag = tokens[auxiliary]?.tag ?? 'stop';
    if (token === undefined) return groupAt(auxiliary, OWN.get(tag) ?? [], { isCopula: tag === 'be' });
    if (token.tag === 'have' && tag === 'modal') auxiliary = next;
    else if (token.tag === 'be' && (tag === 'modal' || tag === 'have')) {
      isPerfect ||= tag === 'have';
      auxiliary = next;
    } else if (token.tag === 'be' && tag === 'be' && lower !== token.lower) {
      // "is being built".
      isProgressive = true;
      auxiliary = next;
    } else if (tag === 'be') {
      const participle = formsOf(token, 'participle');
      const gerund = formsOf(token, 'gerund');
      if (gerund.length > 0 && !isHeldByNoun(token, tokens[next + 1]))
        return groupAt(next, gerund, { isProgressive: true });
      if (token.tag === 'do') return groupAt(next, [DONE], { isPassive: true });
      if (token.tag === 'have') return groupAt(next, [HAD], { isPassive: true });
      return participle.length > 0
        ? groupAt(next, participle, { isPassive: true })
        : groupAt(auxiliary, [BEING], { isCopula: true });
    } else if (tag === 'have') {
      const participle = formsOf(token, 'participle');
      if (participle.length > 0) return groupAt(next, participle, { isPerfect: true });
      if (token.tag === 'have') return groupAt(next, [HAD], { isPerfect: true });
      if (token.tag === 'do') return groupAt(next, [DONE], { isPerfect: true });
      return groupAt(auxiliary, [HAD]);
    } else if (tag === 'modal' || tag === 'do') {
      const base = baseOf(token);
      if (base !== null) return groupAt(next, [base]);
      return groupAt(auxiliary, tag === 'do' ? [DONE] : []);
    } else return groupAt(auxiliary, OWN.get(tag) ?? []);
  }

  function groupAt(head: number, forms: readonly VerbForm[] = [], more: Partial<VerbGroup> = {}): VerbGroup {
    const words = tokens.slice(from, head + 1);
    const negation = words.findIndex(({ tag, lower }) => tag === 'negation' || grammar.negations.has(lower));
    // "Was not": the negation is behind the only verb.
    const after = negation === -1 && tokens[head + 1]?.tag === 'negation' ? head + 1 : null;
    const isPresent = grammar.present.has(first?.lower ?? '');
    return {
      kind: 'verb',
      from,
      to: (after ?? head) + 1,
      head,
      bases: [...new Set(forms.map(({ base }) => base))],
      form: 'finite',
      isAmbiguous: false,
      time: modal !== null && grammar.future.has(modal) ? 'future' : isPresent ? 'present' : 'past',
      isPerfect,
      isProgressive,
      isPassive: false,
      isCopula: false,
      isSupposed:
        (modal !== null && grammar.supposing.has(modal)) ||
        words.some(({ lower }) => grammar.supposingAdverbs.has(lower)),
      negation: negation === -1 ? after : from + negation,
      ...more,
    };
  }

  function behind(all: readonly ClauseToken[], at: number): number {
    let next = at;
    while (BETWEEN.has(all[next]?.tag ?? 'stop')) next += 1;
    return next;
  }

  /** A form that an auxiliary asks for; a word that no table has counts by its ending. */
  function formsOf({ forms }: ClauseToken, tense: VerbTense): readonly VerbForm[] {
    return forms.filter((one) => one.tense === tense);
  }

  function baseOf({ lower, tag, forms }: ClauseToken): VerbForm | null {
    const base = forms.find((one) => one.tense === 'base');
    if (base !== undefined) return base;
    if (tag === 'have') return HAD;
    if (tag === 'do') return DONE;
    return tag === 'word' && forms.length === 0
      ? { base: lower, tense: 'base', isKnown: false, isNounLike: false }
      : null;
  }
}

/** "Is building material": whether a gerund stands before the noun that it describes. */
function isHeldByNoun({ forms }: ClauseToken, next: ClauseToken | undefined): boolean {
  return forms.every(({ isNounLike }) => isNounLike) && next?.tag === 'word';
}

/** The verbs that are also auxiliaries. */
const DONE: VerbForm = { base: 'do', tense: 'participle', isKnown: true, isNounLike: false };
const BEING: VerbForm = { base: 'be', tense: 'base', isKnown: true, isNounLike: false };
const HAD: VerbForm = { base: 'have', tense: 'participle', isKnown: true, isNounLike: false };
/** What an auxiliary without a verb behind it says. */
const OWN: ReadonlyMap<Tag, readonly VerbForm[]> = new Map([
  ['be', [BEING]],
  ['have', [HAD]],
  ['do', [DONE]],
]);
