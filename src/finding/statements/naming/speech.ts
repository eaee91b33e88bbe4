import type { Slice } from '../../../dossier/slice.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Attributed, Attribution } from '../attributing/attribute.ts';
import { cannotSpeak, isNamed, type QuotedPlace } from '../attributing/cannotSpeak.ts';
import type { Certain } from '../attributing/certain.ts';
import { clauseSpeaker } from '../attributing/clauseSpeaker.ts';
import { plainSpeaker } from '../attributing/plainCue.ts';
import { quotedSpeaker } from '../attributing/quotedSpeaker.ts';
import type { SpanGroup } from '../groups.ts';
import type { Speaker } from '../speaker.ts';
import type { ChainLink } from '../statement.ts';
import { LABELLED } from '../unmarked.ts';
import { linkOf, mediatorsOf } from './chain.ts';
import { isNameless } from './namelessSource.ts';
import { type Surroundings, speakerOf } from './speakers.ts';
import { weighedSpeaker } from './weighedSpeaker.ts';

/** Least confidence of a speaker that is named; the evaluation of quotations shows what other values cost. */
export const NAMED = 0.4;

/** Factor for the confidence in a language for which no weights were fitted. */
const UNFITTED = 0.85;

/** So many words beside a plain cue are speech, whatever the fitted weights say: terms are shorter. */
const PLAINLY_SPEECH = 6;
/** The same if they begin with a small letter, as titles do not. */
const FEWER = 4;

/** Most words between a quotation and its verb: “…” ifadesini kullandı. */
const MOST_BETWEEN = 1;

/** Who spoke a statement, as far as the document shows it. */
export interface Speech {
  readonly speaker: Speaker | null;
  /** From the words outwards to the document. */
  readonly chain: readonly ChainLink[];
  /** How sure the speaker is, from 0 to 1. */
  readonly confidence: number;
  /** How likely somebody in particular spoke, from 0 to 1. */
  readonly likelihood: number;
}

/** The speech of a turn in a quoted transcript, whose label names the speaker. `enclosing` is the chain around it. */
export function labelledSpeech(name: string, label: Slice, enclosing: readonly ChainLink[]): Speech {
  return {
    speaker: { name, mention: label },
    chain: [{ name, cue: null, start: label.start, end: label.end }, ...enclosing],
    confidence: LABELLED,
    likelihood: 1,
  };
}

/**
 * Names the speaker of a statement. `certain` is a speaker whom the wording itself names; otherwise the likeliest
 * candidate of all its spans is taken. `outer` is the speech around it.
 */
export function speechOf(
  text: string,
  group: SpanGroup,
  { attributions }: Attributed,
  certain: Certain | null,
  around: Surroundings,
  outer: Speech | undefined,
): Speech {
  const plain = around.lexicon.isFitted
    ? []
    : group.indexes.map((index) => {
        const attribution = attributions[index];
        return attribution === undefined ? null : plainSpeaker(attribution.setting, attribution.token, around.lexicon);
      });
  const options = group.indexes.flatMap((index, place): readonly Certain[] => {
    const attribution = attributions[index];
    if (attribution === undefined) return [];
    const sure =
      quotedSpeaker(attribution.setting, attribution.token) ??
      clauseSpeaker(attribution.setting, attribution.token, around.lexicon) ??
      plain[place] ??
      null;
    if (sure !== null) return [sure];
    // The turns of a dialogue change without a word; only a tag in the same paragraph says who speaks.
    const weighed = weighedSpeaker(attribution, around, group.spans[place]?.isDialogue === true);
    return weighed === null ? [] : [weighed];
  });
  const weighed = options.reduce<Certain | null>(
    (best, one) => (best === null || one.confidence > best.confidence ? one : best),
    null,
  );
  const fitted = 1 - Math.min(...group.indexes.map((index) => attributions[index]?.choice.nobody ?? 1));
  const isPlainSpeech = group.spans.some(({ inner }, place) => {
    const [sure, attribution] = [plain[place], attributions[group.indexes[place] ?? -1]];
    if (sure == null || attribution === undefined) return false;
    return (
      wordsIn(text, inner) >= (isSmall(text, inner) ? FEWER : PLAINLY_SPEECH) ||
      isTagged(text.slice(inner.start, inner.end), sure, attribution, around.lexicon)
    );
  });
  const likelihood = isPlainSpeech ? Math.max(fitted, weighed?.confidence ?? 0) : fitted;
  const source = certain ?? weighed;
  if (source === null) return nobody(likelihood);
  const referent = speakerOf(source, around);
  if (certain === null) {
    const places = placesOf(text, group, attributions);
    if (places.some((place) => isNamed(place, around.lexicon))) return nobody(0);
    if (places.some((place) => cannotSpeak(text, place, source, referent.name, around.lexicon)))
      return nobody(likelihood);
  }
  const trust = certain === null && !around.lexicon.isFitted ? UNFITTED : 1;
  const confidence = source.confidence * referent.certainty * trust;
  const sure = certain === null ? likelihood : 1;
  const { mention } = source;
  const isUnresolved = referent.name === text.slice(mention.start, mention.end);
  const isNobody = isUnresolved && isNameless(source, around.lexicon);
  if (confidence < NAMED || isNobody) return { speaker: null, chain: [], confidence, likelihood: sure };
  return {
    speaker: { name: referent.name, mention: { start: mention.start, end: mention.end } },
    chain: chainOf(text, referent.name, source, around, outer?.chain ?? []),
    confidence,
    likelihood: sure,
  };
}

/**
 * “…”, said Calder: whether a quotation has a verb of speech right behind it, or a colon before it. Where nouns have capitals, a comma
 * or the mark at its end tells it from a title: „Die Woche“ schreibt.
 */
function isTagged(words: string, { cue }: Certain, { setting, token }: Attribution, lexicon: SpeechLexicon): boolean {
  if (cue?.kind !== 'say' || !/[\p{L}\p{N}][^\p{L}\p{N}\s]*\s[^\p{L}\p{N}]*[\p{L}\p{N}]/u.test(words)) return false;
  const { tokens } = setting.frame;
  const isAnnounced = tokens[token - 1]?.text === ':';
  const isBehind =
    cue.first > token &&
    tokens.slice(token + 1, cue.first).filter(({ kind }) => kind !== 'mark').length <= MOST_BETWEEN;
  return (
    (isAnnounced || isBehind) &&
    (!lexicon.capitalisesNouns || tokens[token + 1]?.text === ',' || /[,.!?…]\s*$/u.test(words))
  );
}

/** The speech of nobody in particular; `likelihood` is how likely somebody spoke all the same. */
function nobody(likelihood: number): Speech {
  return { speaker: null, chain: [], confidence: 0, likelihood };
}

/** The quotations of a statement. */
function placesOf(text: string, group: SpanGroup, attributions: Attributed['attributions']): readonly QuotedPlace[] {
  return group.indexes.flatMap((index, at) => {
    const [attribution, span] = [attributions[index], group.spans[at]];
    if (attribution === undefined || span === undefined) return [];
    const { setting, token } = attribution;
    return [{ words: text.slice(span.inner.start, span.inner.end), setting, token }];
  });
}

function chainOf(
  text: string,
  speaker: string,
  source: Certain,
  around: Surroundings,
  enclosing: readonly ChainLink[],
): readonly ChainLink[] {
  const mediators = mediatorsOf(source.mention, source.setting).flatMap((one) => {
    const { name } = speakerOf(one, around);
    return name === speaker ? [] : [linkOf(text, name, one)];
  });
  return [linkOf(text, speaker, source), ...mediators, ...enclosing.filter(({ name }) => name !== speaker)];
}

function isSmall(text: string, { start }: Slice): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2));
}

function wordsIn(text: string, { start, end }: Slice): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
