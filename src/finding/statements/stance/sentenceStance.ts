import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { StanceWords } from '../../../languages/parts/stanceWords.ts';
import { type ReadSentence, type Setting, sentenceAt, sentencePlaceAt } from '../parsing/setting.ts';
import type { Speaker } from '../speaker.ts';
import { denialAfter, predicateOf, tagVerb } from './afterwards.ts';
import { scopeBefore, scopeOf } from './clause.ts';
import type { Denier } from './denier.ts';
import { type Governor, governorBefore } from './governor.ts';
import { looseStance } from './looseStance.ts';
import { emptyScope, type Reading, type Scope } from './scope.ts';
import { sentenceWordsOf } from './sentenceWords.ts';
import { type Shown, shownBy } from './shown.ts';
import type { NotSaid } from './stance.ts';

/** Longest slice that shows a denial, in UTF-16 units. */
const LONGEST = 240;

/** What is needed to judge quotations. */
export interface Means {
  readonly lexicon: SpeechLexicon;
  readonly lists: StanceWords;
  readonly denier: Denier;
  /** The sentences that were read; each is read once, although several quotations look at it. */
  readonly readings: Map<ReadSentence, Reading>;
}

/** A sentence that was read, with the setting in which it is. */
interface Place {
  readonly setting: Setting;
  readonly sentence: ReadSentence;
  readonly reading: Reading;
}

/**
 * What the sentence of a quotation, which is a token of its setting, shows; null if it gives the words as said.
 * `enclosing` is the speaker of the statement around it.
 */
export function stanceInSentence(
  setting: Setting,
  token: number,
  enclosing: Speaker | null,
  means: Means,
): NotSaid | null {
  const place = placeOf(setting, token, means);
  if (place === null) return null;
  const { reading } = place;
  const quotation = reading.sentence.tokens.indexOf(token);
  if (means.lists.nonFinite === undefined) {
    const loose = looseStance(reading, quotation);
    if (loose !== null) return notSaid(loose.shown, loose.verb, place, enclosing, means);
  }
  const governor = means.lists.nonFinite === undefined ? null : governorBefore(reading, quotation);
  const scope = governor === null ? NO_SCOPE : scopeAt(reading, governor);
  const before = governor === null ? null : (shownBy(scope, governor.at) ?? askedBy(reading, governor));
  if (before !== null) return notSaid(before, governor?.at ?? null, place, enclosing, means);
  const isNamed = governor?.kind === 'name' || governor?.kind === 'noun';
  const predicate = predicateOf(reading, quotation, { isClaimed: scope.isClaimed, isNamed });
  if (predicate !== null) {
    const { from, to } = predicate;
    return notSaid({ kind: 'denied', from, to, denials: [predicate] }, null, place, enclosing, means);
  }
  const tag = governor === null ? tagVerb(reading, quotation) : null;
  const behind = tag === null ? null : shownBy(scopeOf(reading, tag, quotation + 1), tag);
  return behind === null ? null : notSaid(behind, tag, place, enclosing, means);
}

/**
 * "“…” Holt denies having said this": a denial behind a quotation, in its sentence or in the next. `next` is the setting
 * of the next paragraph; `speaker`, the name of whoever is said to have spoken.
 */
export function denialBehind(
  setting: Setting,
  token: number,
  next: Setting | undefined,
  speaker: string | null,
  means: Means,
): NotSaid | null {
  const at = sentencePlaceAt(setting, token);
  const own = setting.sentences[at];
  const following = setting.sentences[at + 1];
  const opening = next?.sentences[0];
  if (own === undefined) return null;
  const after: readonly (readonly [Setting, ReadSentence, number])[] = [
    [setting, own, token + 1],
    ...(following === undefined ? [] : [[setting, following, following.from] as const]),
    ...(following !== undefined || next === undefined || opening === undefined
      ? []
      : [[next, opening, opening.from] as const]),
  ];
  for (const [where, sentence, from] of after) {
    const reading = readingOf(where, sentence, means);
    const start = reading.sentence.tokens.findIndex((one) => one >= from);
    const denial = start === -1 ? null : denialAfter(reading, start);
    if (denial === null) continue;
    const { verb, denials } = denial;
    if (!means.denier.mayDeny(where, sentence, reading.sentence.tokens[verb] ?? 0, speaker)) continue;
    const shown: Shown = {
      kind: 'denied',
      from: Math.min(verb, ...denials.map((one) => one.from)),
      to: verb + 1,
      denials,
    };
    return notSaid(shown, verb, { setting: where, sentence, reading }, null, means);
  }
  return null;
}

const NO_SCOPE: Scope = emptyScope();

function scopeAt(reading: Reading, { at, kind }: Governor): Scope {
  if (kind === 'name') return NO_SCOPE;
  if (kind === 'verb' || kind === 'use') return scopeOf(reading, at, 0);
  return scopeBefore(reading, kind === 'denial' ? at + 1 : at);
}

/** "Did Holt say “…”?" only asks. */
function askedBy({ sentence: { words }, lexicon }: Reading, { at, kind }: Governor): Shown | null {
  const isQuestion = words.at(-1) === '?' && lexicon.auxiliaries.has(words[0] ?? '');
  return isQuestion && kind === 'verb' ? { kind: 'supposed', from: 0, to: at + 1, denials: [] } : null;
}

function notSaid(
  { kind, from: first, to, denials }: Shown,
  verb: number | null,
  { setting, sentence, reading: { sentence: read, lists, lexicon } }: Place,
  enclosing: Speaker | null,
  { denier }: Means,
): NotSaid {
  let from = first;
  while (lexicon.auxiliaries.has(read.words[from - 1] ?? '')) from -= 1;
  const [start, end] = [read.slices[from]?.start ?? 0, read.slices[to - 1]?.end ?? 0];
  const words = end - start <= LONGEST ? { start, end } : { start, end: read.slices[from]?.end ?? end };
  const tokenOf = (word: number | null | undefined): number | undefined =>
    word === null || word === undefined ? undefined : read.tokens[word];
  const denying = tokenOf(denials.find((one) => one.kind === 'denying')?.from);
  const negated = tokenOf(verb);
  if (kind === 'supposed') return { kind, words, by: null };
  if (denying !== undefined) return { kind, words, by: denier.subjectOf(setting, sentence, denying) };
  const isPlain = denials.every(
    (one) =>
      one.kind === 'negation' &&
      !read.words.slice(Math.max(0, one.from - 1), one.to).some((word) => lists.modalAuxiliaries?.has(word) === true),
  );
  const by = isPlain && negated !== undefined ? denier.tellerOf(setting, sentence, negated, enclosing) : null;
  return { kind, words, by };
}

function placeOf(setting: Setting, token: number, means: Means): Place | null {
  const sentence = sentenceAt(setting, token);
  return sentence === undefined ? null : { setting, sentence, reading: readingOf(setting, sentence, means) };
}

function readingOf(setting: Setting, sentence: ReadSentence, { lists, lexicon, readings }: Means): Reading {
  const known = readings.get(sentence);
  if (known !== undefined) return known;
  const reading = { sentence: sentenceWordsOf(setting.frame.tokens, sentence, lists), lists, lexicon };
  readings.set(sentence, reading);
  return reading;
}
