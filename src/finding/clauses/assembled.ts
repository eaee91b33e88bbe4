import type { ClauseGrammar, Commitment } from '../../languages/parts/clauseGrammar.ts';
import { type Chunk, isBoundary, type NounPhrase, type VerbGroup } from './chunk.ts';
import type { ClauseToken } from './clauseTokens.ts';
import { isBeforeClause } from './settled.ts';

/** A clause that is being put together: places are those of tokens. */
export interface Draft {
  kind: 'main' | 'relative' | 'opened' | 'said' | 'participle' | 'infinitive' | 'gerund';
  parent: Draft | null;
  verb: VerbGroup | null;
  subject: NounPhrase | null;
  isShared: boolean;
  objects: NounPhrase[];
  adjuncts: { readonly preposition: number; noun: NounPhrase }[];
  governor: Draft | null;
  opener: number | null;
  /** What the clauses above it do with it. */
  commitment: Commitment | null;
  /** The token of a negation that reaches it from above. */
  negatedAt: number | null;
  isReported: boolean;
  isUnclear: boolean;
  /** In a relative clause what its object is, if the relative is no subject. */
  relativeObject: NounPhrase | null;
  beginsBehindComma: boolean;
}

/** Puts the chunks of a sentence together to clauses, from left to right. */
export function assembled(
  chunks: readonly Chunk[],
  tokens: readonly ClauseToken[],
  grammar: ClauseGrammar,
): readonly Draft[] {
  const drafts: Draft[] = [];
  let top = begin('main', null);
  let preposition: number | null = null;
  let lastNoun: NounPhrase | null = null;
  /** Clauses at the beginning that describe the subject that is to come. */
  let awaiting: Draft[] = [];
  for (const [at, chunk] of chunks.entries()) {
    switch (chunk.kind) {
      case 'noun':
        readNoun(chunk, at);
        break;
      case 'verb':
        readVerb(chunk, at);
        break;
      case 'preposition':
        preposition = chunk.from;
        break;
      case 'opener':
        openClause(chunk.from);
        break;
      case 'relative':
        openRelative(at);
        break;
      case 'that':
        readThat(at);
        break;
      case 'comma':
        readComma();
        break;
      case 'stop':
        top = begin('main', null);
        break;
      default:
    }
    if (chunk.kind !== 'preposition' && chunk.kind !== 'adverb' && chunk.kind !== 'noun')
      preposition = chunk.kind === 'verb' && chunk.form === 'gerund' ? preposition : null;
  }
  return drafts.filter(({ verb }) => verb !== null);

  function begin(kind: Draft['kind'], parent: Draft | null, more: Partial<Draft> = {}): Draft {
    const draft: Draft = {
      kind,
      parent,
      verb: null,
      subject: null,
      isShared: false,
      objects: [],
      adjuncts: [],
      governor: null,
      opener: null,
      commitment: parent?.commitment ?? null,
      negatedAt: parent?.negatedAt ?? null,
      isReported: parent?.isReported ?? false,
      isUnclear: false,
      relativeObject: null,
      beginsBehindComma: false,
      ...more,
    };
    drafts.push(draft);
    return draft;
  }

  function readNoun(noun: NounPhrase, at: number): void {
    const before = chunks[at - 1];
    const isGoverned = preposition !== null && (before?.kind === 'preposition' || before?.kind === 'adverb');
    if (isGoverned && preposition !== null) {
      top.adjuncts.push({ preposition, noun });
      preposition = null;
      lastNoun = noun;
      return;
    }
    preposition = null;
    if (noun.isTime && !isBeforeVerb(at)) {
      top.objects.push(...(top.verb?.isCopula === true && top.objects.length === 0 ? [noun] : []));
      return;
    }
    if (noun.isOwned) {
      // "A lawyer whose firm sued the town", "whose firm the town sued".
      const isSubject = nextTelling(at)?.kind === 'verb';
      top = begin('relative', top, {
        ...(isSubject ? { subject: noun } : { relativeObject: noun }),
        beginsBehindComma: before?.kind === 'comma',
        commitment: null,
        negatedAt: null,
        isReported: false,
      });
      lastNoun = noun;
      return;
    }
    if (top.verb === null) {
      if (top.subject === null || top.subject.isTime) {
        top.subject = noun;
        for (const one of awaiting) one.subject = noun;
        awaiting = [];
      } else if (linkBefore(at) === 'comma' && isBeforeVerb(at) && before?.kind !== 'negation') {
        // "Three years later, the board sued": what is before the comma was no subject.
        const waiting = top.kind === 'main' ? top : (finiteRoot() ?? top);
        top = waiting;
        top.subject = noun;
      } else if (linkBefore(at) === 'conjunction') top.subject = joinedTo(top.subject, noun);
      else if (before?.kind !== 'comma' && linkBefore(at) !== 'comma') top.isUnclear = true;
      else if (isListed(at) || before?.kind !== 'negation') top.subject = joinedTo(top.subject, noun);
      lastNoun = noun;
      return;
    }
    const isSaid = isReporting(top.verb) && linkBefore(at) === null;
    if (isBeforeClause(chunks, at, isSaid) && beginsClause(at)) {
      lastNoun = noun;
      return;
    }
    const link = linkBefore(at);
    // "Kvist, not a lawyer, who": what is left out is nothing that a relative describes.
    if (link === 'comma' && before?.kind === 'negation') return;
    // What follows a comma is one of a list, or says more of the noun phrase before it.
    if (link === 'conjunction' || (link === 'comma' && chunks[at - 2]?.kind === 'noun')) {
      extendLast(noun);
    } else if (link !== 'comma') {
      const { verb } = top;
      // "…, said Lunt": the subject follows its verb.
      if (top.subject === null && top.objects.length === 0 && isReporting(verb)) top.subject = noun;
      else top.objects.push(noun);
    }
    lastNoun = noun;
  }

  /** Begins the clause of which a noun phrase is the subject; false if it is none. */
  function beginsClause(at: number): boolean {
    const noun = chunks[at];
    if (noun?.kind !== 'noun') return false;
    const link = linkBefore(at);
    const waiting = waitingAncestor();
    if (link === 'comma') {
      if (waiting !== null && waiting.subject === null) {
        top = waiting;
        top.subject = noun;
        for (const one of awaiting) one.subject = noun;
        awaiting = [];
        return true;
      }
      if (waiting !== null) return false;
      top = begin('main', null, { subject: noun });
      return true;
    }
    if (link === 'conjunction') {
      const own = finiteFrame();
      const { kind, parent, opener, commitment, negatedAt, isReported } = own;
      const isContrast = grammar.contrasting.has(tokens[chunkBefore(at)?.from ?? -1]?.lower ?? '');
      top =
        isContrast || kind === 'relative'
          ? begin('main', null, { subject: noun })
          : begin(kind, parent, { subject: noun, opener, commitment, negatedAt, isReported });
      return true;
    }
    if (waiting !== null && top.kind !== 'main') return false;
    if (isReporting(top.verb)) {
      top = begin('said', top, { subject: noun, governor: top, ...governedBy(top), isReported: true });
      return true;
    }
    top = begin('main', null, { subject: noun, isUnclear: true });
    return true;
  }

  function readVerb(verb: VerbGroup, at: number): void {
    if (verb.form !== 'finite') {
      readDependent(verb, at);
      return;
    }
    const waiting = waitingAncestor();
    if (top.verb === null && (top.subject !== null || waiting === null || waiting === top)) {
      top.verb = verb;
      return;
    }
    if (waiting?.subject !== null && waiting !== null && waiting !== top) {
      top = waiting;
      top.verb = verb;
      return;
    }
    if (top.verb === null) {
      top.verb = verb;
      return;
    }
    const link = linkBefore(at);
    const next = nextTelling(at);
    // "…, said Lunt".
    if (
      link === 'comma' &&
      verb.from === verb.head &&
      isReporting(verb) &&
      next?.kind === 'noun' &&
      !isBeforeVerb(at + 1)
    ) {
      top = begin('main', null);
      top.verb = verb;
      return;
    }
    const own = finiteFrame();
    const { kind, parent, opener, commitment, negatedAt, isReported, subject, relativeObject } = own;
    const isLinked = link === 'conjunction' || link === 'comma';
    top = begin(kind, parent, {
      ...(isLinked ? { subject, relativeObject } : { isUnclear: true }),
      isShared: true,
      opener,
      commitment,
      negatedAt,
      isReported,
    });
    top.verb = verb;
  }

  function readDependent(verb: VerbGroup, at: number): void {
    const before = chunkBefore(at);
    const governor = top;
    if (verb.form === 'participle') {
      const isBehindNoun = before?.kind === 'noun';
      const isJoined = before?.kind === 'conjunction' && top.kind === 'participle';
      const described = before?.kind === 'comma' && top.verb !== null ? lastNoun : top.subject;
      const subject = isBehindNoun ? lastNoun : isJoined || before?.kind === 'comma' ? described : null;
      const parent: Draft = top;
      top = begin('participle', parent, { subject, isShared: true, beginsBehindComma: before?.kind === 'comma' });
      top.verb = verb;
      if (subject === null) awaiting.push(top);
      return;
    }
    if (verb.form === 'infinitive') {
      const isOfNoun =
        before?.kind === 'noun' && !(governor.verb?.bases.some((base) => grammar.objectControl.has(base)) ?? false);
      const controlled =
        governor.verb?.bases.some((base) => grammar.objectControl.has(base)) === true && !governor.verb.isPassive
          ? (governor.objects.at(-1) ?? governor.subject)
          : governor.subject;
      const own = governedBy(governor);
      const isRealised = governor.verb?.bases.some((base) => grammar.realising.has(base)) === true && !isOfNoun;
      const commitment = own.commitment ?? (isRealised ? null : 'supposes');
      top = begin('infinitive', governor, { subject: controlled, isShared: true, governor, ...own, commitment });
      top.verb = verb;
      return;
    }
    const word = preposition === null ? '' : (tokens[preposition]?.lower ?? '');
    const barring = preposition === null ? undefined : grammar.barring.get(word);
    const isBarred = barring === 'denies' || (preposition !== null && grammar.lacking.has(word));
    const own = governedBy(governor);
    const isBehindNoun = before?.kind === 'noun' && preposition === null;
    const depends = preposition !== null || before?.kind === 'verb';
    top = begin('gerund', governor, {
      subject: isBehindNoun ? lastNoun : barring === undefined ? governor.subject : barredOf(governor),
      isShared: true,
      governor: depends ? governor : null,
      opener: preposition,
      ...(depends ? own : {}),
      commitment: isBarred ? 'denies' : depends ? own.commitment : governor.commitment,
    });
    if (isBarred) top.negatedAt = preposition;
    top.verb = verb;
    if (top.subject === null) awaiting.push(top);
    preposition = null;
  }

  /** "Accused Kvist of taking bribes": whom a gerund tells of; of "stopped short of" it is the subject. */
  function barredOf({ objects, subject }: Draft): NounPhrase | null {
    const object = objects.findLast((one) => !grammar.doubts.has(tokens[one.headTo - 1]?.lower ?? ''));
    return object ?? subject;
  }

  /** What a verb says of the clause that depends on it. */
  function governedBy({ verb, commitment, negatedAt, objects }: Draft): Pick<Draft, 'commitment' | 'negatedAt'> {
    if (verb === null) return { commitment, negatedAt };
    const words = [
      ...verb.bases,
      ...objects.flatMap((one) => tokens.slice(one.from, one.headTo).map(({ lower }) => lower)),
    ];
    const found = words.flatMap((word) => grammar.commitments.get(word) ?? grammar.doubts.get(word) ?? [])[0] ?? null;
    const isTruth = words.some((word) => grammar.truths.has(word));
    const isNegated = verb.negation !== null || objects.some(({ isNone }) => isNone);
    // "It is not true that": the negation counts for what it says; "did not say that" leaves it open.
    if (isTruth && isNegated) return { commitment: 'denies', negatedAt: verb.negation ?? objects[0]?.from ?? null };
    if (found === 'denies')
      return isNegated ? { commitment: 'supposes', negatedAt } : { commitment: 'denies', negatedAt: verb.head };
    if (isNegated && !isTruth) return { commitment: 'supposes', negatedAt: verb.negation };
    return { commitment: verb.isSupposed || found === 'supposes' ? 'supposes' : commitment, negatedAt };
  }

  function openClause(opener: number): void {
    const own = finiteFrame();
    const kind = grammar.openers.get(tokens[opener]?.lower ?? '');
    const commitment = kind === 'condition' ? 'supposes' : null;
    top = begin('opened', own, { opener, commitment: commitment ?? null, negatedAt: null });
  }

  function openRelative(at: number): void {
    const antecedent = lastNoun;
    const before = chunkBefore(at);
    const isOblique = before?.kind === 'preposition';
    const isSubject = !isOblique && nextTelling(at)?.kind === 'verb';
    top = begin('relative', top, {
      subject: isSubject ? antecedent : null,
      isShared: isSubject,
      relativeObject: isSubject || isOblique ? null : antecedent,
      beginsBehindComma: before?.kind === 'comma',
      commitment: null,
      negatedAt: null,
      isReported: false,
    });
    if (isOblique && antecedent !== null) top.adjuncts.push({ preposition: before.from, noun: antecedent });
  }

  function readThat(at: number): void {
    const before = chunkBefore(at);
    const next = nextTelling(at);
    const frame = top;
    const isSaid = isReporting(frame.verb) || frame.verb?.isCopula === true;
    const word = lastNoun === null ? '' : (tokens[lastNoun.headTo - 1]?.lower ?? '');
    const isClaim = before?.kind === 'noun' && grammar.doubts.has(word);
    if (before?.kind === 'noun' && !isClaim && (next?.kind === 'verb' || !isSaid)) {
      openRelative(at);
      return;
    }
    const own = governedBy(frame);
    const doubt = isClaim ? (grammar.doubts.get(word) ?? null) : null;
    top = begin('said', frame, {
      governor: frame,
      ...own,
      commitment: doubt ?? own.commitment,
      isReported: frame.verb !== null && !frame.verb.isCopula,
    });
  }

  function readComma(): void {
    while (
      top.parent !== null &&
      (top.kind === 'participle' || top.kind === 'gerund' || (top.kind === 'relative' && top.beginsBehindComma)) &&
      top.verb !== null
    ) {
      if (top.subject === null) break;
      top = top.parent;
    }
    // "When the crane fell, …": the main clause follows.
    if (top.kind === 'opened' && top.verb !== null && top.parent !== null && top.parent.verb === null) top = top.parent;
    if (awaiting.includes(top) && top.parent !== null) top = top.parent;
  }

  function waitingAncestor(): Draft | null {
    for (let one: Draft | null = top; one !== null; one = one.parent) if (one.verb === null) return one;
    return null;
  }

  /** The clause at the root of the sentence, if it has no verb yet. */
  function finiteRoot(): Draft | null {
    let one = top;
    while (one.parent !== null) one = one.parent;
    return one.verb === null ? one : null;
  }

  function finiteFrame(): Draft {
    let one = top;
    while (one.parent !== null && (one.kind === 'participle' || one.kind === 'infinitive' || one.kind === 'gerund'))
      one = one.parent;
    return one;
  }

  function extendLast(noun: NounPhrase): void {
    const object = top.objects.at(-1);
    const adjunct = top.adjuncts.at(-1);
    if (top.subject !== null && top.subject.to === lastNoun?.to) top.subject = joinedTo(top.subject, noun);
    else if (adjunct !== undefined && adjunct.noun.to === lastNoun?.to) adjunct.noun = joinedTo(adjunct.noun, noun);
    else if (object !== undefined) top.objects[top.objects.length - 1] = joinedTo(object, noun);
    else top.objects.push(noun);
  }

  function joinedTo(noun: NounPhrase, other: NounPhrase): NounPhrase {
    return { ...noun, to: other.to };
  }

  /** "Lunt, Tarn and Orme": whether a noun phrase behind a comma is one of a list, which a conjunction ends. */
  function isListed(at: number): boolean {
    for (let other = at + 1; other < chunks.length; other += 1) {
      const chunk = chunks[other];
      if (chunk?.kind === 'conjunction')
        return chunks[other + 1]?.kind === 'noun' && !(top.verb !== null && isBeforeClause(chunks, other + 1));
      if (chunk?.kind !== 'comma' && chunk?.kind !== 'noun') return false;
    }
    return false;
  }

  function isBeforeVerb(at: number): boolean {
    return nextTelling(at)?.kind === 'verb';
  }

  function isReporting(verb: VerbGroup | null): boolean {
    return verb?.bases.some((base) => grammar.reporting.has(base)) === true;
  }

  function linkBefore(at: number): Chunk['kind'] | null {
    const before = chunkBefore(at);
    return before !== undefined && isBoundary(before) ? before.kind : null;
  }

  function chunkBefore(at: number): Chunk | undefined {
    let other = at - 1;
    while (chunks[other]?.kind === 'adverb' || chunks[other]?.kind === 'negation') other -= 1;
    return chunks[other];
  }

  function nextTelling(at: number): Chunk | undefined {
    let other = at + 1;
    while (chunks[other]?.kind === 'adverb' || chunks[other]?.kind === 'negation') other += 1;
    return chunks[other];
  }
}
