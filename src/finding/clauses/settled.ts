import type { ClauseGrammar } from '../../languages/parts/clauseGrammar.ts';
import { type Chunk, isBoundary, type VerbGroup } from './chunk.ts';
import type { ClauseToken } from './clauseTokens.ts';

/**
 * Settles by their neighbours what words alone leave open: whether a preposition opens a clause ("before Lunt left"), whether
 * "that" and "once" open one, and whether a form such as "hired" is finite or a participle.
 */
export function settled(
  chunks: readonly Chunk[],
  tokens: readonly ClauseToken[],
  grammar: ClauseGrammar,
): readonly Chunk[] {
  // From the end on, so that a clause behind another ends where that one is opened.
  const opened = [...chunks];
  for (let at = chunks.length - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk !== undefined) opened[at] = withOpener(chunk, at);
  }
  const result: Chunk[] = [];
  for (const [at, chunk] of opened.entries()) result.push(chunk.kind === 'verb' ? settledVerb(chunk, at) : chunk);
  return result;

  function withOpener(chunk: Chunk, at: number): Chunk {
    const word = tokens[chunk.from]?.lower ?? '';
    if (chunk.kind === 'preposition' && grammar.openers.has(word)) {
      return isBeforeClause(opened, at + 1) ? { ...chunk, kind: 'opener' } : chunk;
    }
    if (chunk.kind === 'opener' && grammar.adverbs.has(word)) {
      return isBeforeClause(opened, at + 1) ? chunk : { ...chunk, kind: 'adverb' };
    }
    return chunk;
  }

  function settledVerb(verb: VerbGroup, at: number): VerbGroup {
    const coordinated = withAuxiliaryBefore(verb, at);
    if (coordinated !== null) return coordinated;
    if (!verb.isAmbiguous) return verb.form === 'participle' ? asParticiple(verb) : verb;
    const [before, next] = [telling(at, -1), telling(at, 1)];
    if (isByAgent(next) && before?.kind === 'noun' && !isMeasured(at)) return asParticiple(verb);
    if (before === undefined || before.kind === 'stop')
      return next?.kind === 'preposition' ? asParticiple(verb) : { ...verb, isAmbiguous: false };
    if (before.kind === 'comma') {
      const hasVerb = opened.slice(0, at).some((one) => one.kind === 'verb' && one.form === 'finite');
      const isCoordinated = hasVerb && !isByAgent(next);
      return isCoordinated || closesInsertion(at) ? { ...verb, isAmbiguous: false } : asParticiple(verb);
    }
    if (isBoundary(before)) return { ...verb, isAmbiguous: false };
    const earlier = lastFinite(at);
    const opening = openingOf(earlier ?? at);
    const isOpened = opening !== null && opened[opening]?.kind !== 'comma' && opened[opening]?.kind !== 'stop';
    // "The man who sued Lunt won": what is opened has its verb, and the clause around it has none.
    if (isOpened && earlier === null) return { ...verb, isAmbiguous: false };
    if (isOpened && earlier !== null && !hasFinite(0, opening)) return { ...verb, isAmbiguous: false };
    if (earlier !== null) {
      const isSaid = opened[earlier]?.kind === 'verb' && isReporting(opened[earlier]) && before.kind === 'noun';
      const isDirect = opened.slice(earlier + 1, at).every(({ kind }) => kind === 'noun' || kind === 'adverb');
      return isSaid && isDirect ? { ...verb, isAmbiguous: false } : asParticiple(verb);
    }
    const later = nextFinite(at);
    if (later === null || next?.kind === 'noun') return { ...verb, isAmbiguous: false };
    const isSaid = isReporting(verb) && next?.kind !== 'preposition';
    return isSaid ? { ...verb, isAmbiguous: false } : asParticiple(verb);
  }

  /** "Was arrested and charged": the second verb has the auxiliary of the first. */
  function withAuxiliaryBefore(verb: VerbGroup, at: number): VerbGroup | null {
    const isParticiple = verb.isAmbiguous || verb.form === 'participle';
    const link = telling(at, -1);
    if (!isParticiple || link?.kind !== 'conjunction') return null;
    const before = result.findLast((one) => one.kind === 'verb');
    if (before?.kind === 'verb' && before.form === 'participle' && telling(at, 1)?.kind !== 'noun')
      return asParticiple(verb);
    if (before?.kind !== 'verb' || before.head === before.from || !(before.isPassive || before.isPerfect)) return null;
    if (before.form !== 'finite' || (before.isPassive && telling(at, 1)?.kind === 'noun')) return null;
    const isContrast = grammar.contrasting.has(tokens[link.from]?.lower ?? '');
    const { isPassive, isPerfect, time, isSupposed } = before;
    return {
      ...verb,
      form: 'finite',
      isAmbiguous: false,
      isPassive,
      isPerfect,
      time,
      isSupposed,
      negation: verb.negation ?? (isContrast ? null : before.negation),
    };
  }

  /** "Lunt, the mayor, resigned": whether a second comma behind the subject is right before a verb. */
  function closesInsertion(at: number): boolean {
    const start = opened.findLastIndex((one, other) => other < at && one.kind === 'stop') + 1;
    const subject = opened.findIndex(
      (one, other) => other >= start && one.kind === 'noun' && opened[other - 1]?.kind !== 'preposition',
    );
    return opened.slice(subject, at).filter(({ kind }) => kind === 'comma').length > 1;
  }

  function asParticiple(verb: VerbGroup): VerbGroup {
    return { ...verb, form: 'participle', isAmbiguous: false, isPassive: true };
  }

  function isByAgent(next: Chunk | undefined): boolean {
    return next?.kind === 'preposition' && grammar.agents.has(tokens[next.from]?.lower ?? '');
  }

  /** "Won by 40 votes": whether what follows the agent's preposition is a number or a time. */
  function isMeasured(at: number): boolean {
    const noun = opened.slice(at + 1).find(({ kind }) => kind === 'noun');
    return noun?.kind !== 'noun' || noun.isTime || tokens[noun.from]?.tag === 'number';
  }

  function isReporting({ bases }: VerbGroup): boolean {
    return bases.some((base) => grammar.reporting.has(base));
  }

  /** The nearest chunk in a direction that is no adverb and no negation. */
  function telling(at: number, step: 1 | -1): Chunk | undefined {
    let other = at + step;
    while (opened[other]?.kind === 'adverb' || opened[other]?.kind === 'negation') other += step;
    return opened[other];
  }

  /** The place of the boundary before a chunk. */
  function openingOf(at: number): number | null {
    const place = opened.findLastIndex((one, other) => other < at && isBoundary(one));
    return place === -1 ? null : place;
  }

  function hasFinite(from: number, to: number): boolean {
    return result.slice(from, to).some((one) => one.kind === 'verb' && one.form === 'finite');
  }

  /** The place of the last finite verb before one with no boundary between; of a participle it is none. */
  function lastFinite(at: number): number | null {
    for (let other = at - 1; other >= 0; other -= 1) {
      const chunk = result[other];
      if (chunk === undefined || isBoundary(chunk)) return null;
      if (chunk.kind === 'verb' && chunk.form === 'finite') return other;
    }
    return null;
  }

  function nextFinite(at: number): number | null {
    for (let other = at + 1; other < opened.length; other += 1) {
      const chunk = opened[other];
      if (chunk === undefined || isBoundary(chunk)) return null;
      if (chunk.kind === 'verb' && chunk.form === 'finite') return other;
    }
    return null;
  }
}

/**
 * Whether a subject and its finite verb follow, with nothing between them that parts them. `mayJoin`: whether the subject may
 * be several.
 */
export function isBeforeClause(chunks: readonly Chunk[], from: number, mayJoin = true): boolean {
  let hasSubject = false;
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    const isJoining = mayJoin && hasSubject && chunk?.kind === 'conjunction' && chunks[at + 1]?.kind === 'noun';
    if (chunk === undefined || (isBoundary(chunk) && !isJoining)) return false;
    if (chunk.kind === 'verb') return hasSubject && chunk.form === 'finite';
    if (chunk.kind === 'noun' && chunk.isOwned && hasSubject) return false;
    if (chunk.kind === 'noun') hasSubject = true;
  }
  return false;
}
