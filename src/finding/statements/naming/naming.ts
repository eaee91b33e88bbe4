import type { Slice } from '../../../dossier/slice.ts';
import type { SpeechLexicon } from '../../../languages/speechLexicon.ts';
import type { Attributed } from '../attributing/attribute.ts';
import { announcedSpeaker, introducedSpeaker, quotedSpeaker, speakerInside } from '../attributing/certain.ts';
import { plainSpeaker } from '../attributing/plainCue.ts';
import type { SpanGroup } from '../groups.ts';
import type { Cue } from '../parsing/cue.ts';
import type { Held } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import type { Setting } from '../parsing/setting.ts';
import { wordUseOf } from '../parsing/wordUse.ts';
import type { Span } from '../scanning/spans.ts';
import type { ChainLink, Speaker } from '../statement.ts';
import { LABELLED } from '../unmarked.ts';
import { linkOf, mediatorsOf } from './chain.ts';
import { firstSentencesOf } from './firstSentences.ts';
import { type Referents, referentsOf } from './referents.ts';
import { type Surroundings, speakerOf } from './speakers.ts';

/** Least confidence with which a speaker is named; see the evaluation of quotations for what each choice costs. */
export const NAMED = 0.4;

/** What a likelihood is worth in a language on whose texts the weights were not fitted. */
const UNFITTED = 0.85;

/** So many words beside a plain cue are speech, whatever weights say that were fitted elsewhere: terms are shorter. */
const PLAINLY_SPEECH = 6;

/** What is known of who spoke a statement. */
export interface Speech {
  readonly speaker: Speaker | null;
  readonly chain: readonly ChainLink[];
  readonly confidence: number;
  /** How likely it is that somebody in particular spoke. */
  readonly likelihood: number;
}

interface Source {
  readonly mention: Mention;
  readonly setting: Setting;
  readonly cue: Cue | null;
  readonly confidence: number;
}

/** Names the speaker of each statement, by its first span; the outer ones first, for the inner ones lean on them. */
export function nameSpeakers(
  text: string,
  spans: readonly Span[],
  groups: readonly SpanGroup[],
  read: Attributed,
  lexicon: SpeechLexicon,
): ReadonlyMap<number, Speech> {
  const groupOf = new Map<number, SpanGroup>();
  for (const group of groups) for (const index of group.indexes) groupOf.set(index, group);
  const named = new Map<number, Speech>();
  const all = read.levels.flatMap(({ settings }) => settings);
  const everywhere = referentsOf(
    text,
    all.toSorted((a, b) => a.frame.start - b.frame.start),
    lexicon,
  );
  const use = wordUseOf(
    all.map(({ frame }) => frame),
    lexicon,
  );
  const held = heldBy(spans);
  for (const level of read.levels) {
    const own = referentsOf(text, level.settings, lexicon);
    const referents: Referents = { ...own, names: everywhere.names, genders: everywhere.genders };
    const firstSentence = firstSentencesOf(level);
    const outer = level.inside === null ? undefined : named.get(groupOf.get(level.inside)?.head ?? -1);
    let lastSpeaker: string | null = null;
    for (const [place, setting] of level.settings.entries()) {
      for (const { span: index } of setting.frame.tokens.filter(({ kind }) => kind === 'quotation')) {
        const group = groupOf.get(index);
        if (group === undefined || group.head !== index) continue;
        const around: Surroundings = {
          text,
          lexicon,
          referents,
          firstSentence,
          lastSpeaker,
          enclosing: outer?.speaker?.name ?? null,
          isInside: level.inside !== null,
        };
        const isOpening = setting.frame.tokens[0]?.span === index;
        const before = level.settings[place - 1];
        const introduced =
          isOpening && before !== undefined
            ? (introducedSpeaker(before, lexicon) ?? (isAlone(setting) ? announcedSpeaker(before) : null))
            : null;
        const inside = speakersInside(text, group, held, lexicon, use);
        const label = group.spans[0]?.label ?? null;
        if (label !== null) {
          const name = text.slice(label.start, label.end);
          named.set(group.head, labelled(name, label, outer?.chain ?? []));
          lastSpeaker = name;
          continue;
        }
        const speech = speechOf(text, group, read, inside ?? introduced, around, outer);
        named.set(group.head, speech);
        if (speech.speaker !== null) lastSpeaker = speech.speaker.name;
      }
    }
  }
  return named;
}

/** A turn of a quoted transcript names its own speaker. */
function labelled(name: string, label: Slice, enclosed: readonly ChainLink[]): Speech {
  return {
    speaker: { name, mention: label },
    chain: [{ name, cue: null, start: label.start, end: label.end }, ...enclosed],
    confidence: LABELLED,
    likelihood: 1,
  };
}

/** Whether nothing in the paragraph but the quotation could say who speaks. */
function isAlone({ frame }: Setting): boolean {
  return !frame.tokens.some(({ kind }) => kind === 'word');
}

function speakersInside(
  text: string,
  group: SpanGroup,
  held: ReadonlyMap<number, readonly Held[]>,
  lexicon: SpeechLexicon,
  use: ReturnType<typeof wordUseOf>,
): Source | null {
  for (const [place, index] of group.indexes.entries()) {
    const span = group.spans[place];
    // A cue inside a statement of many paragraphs speaks for its own sentence only.
    if (span === undefined || group.spans.length > 2) continue;
    const found = speakerInside(text, span, held.get(index) ?? [], lexicon, use);
    if (found !== null) return found;
  }
  return null;
}

function speechOf(
  text: string,
  group: SpanGroup,
  { attributions }: Attributed,
  certain: Source | null,
  around: Surroundings,
  outer: Speech | undefined,
): Speech {
  const plain = around.lexicon.isFitted
    ? []
    : group.indexes.map((index) => {
        const attribution = attributions[index];
        return attribution === undefined ? null : plainSpeaker(attribution.setting, attribution.token, around.lexicon);
      });
  const options = group.indexes.flatMap((index, place): readonly Source[] => {
    const attribution = attributions[index];
    if (attribution === undefined) return [];
    const sure = quotedSpeaker(attribution.setting, attribution.token) ?? plain[place] ?? null;
    if (sure !== null) return [sure];
    if (attribution.candidate === null) return [];
    const { mention, setting, cue } = attribution.candidate;
    return [{ mention, setting, cue, confidence: attribution.choice.probabilities[attribution.choice.best] ?? 0 }];
  });
  const weighed = options.reduce<Source | null>(
    (best, one) => (best === null || one.confidence > best.confidence ? one : best),
    null,
  );
  const fitted = 1 - Math.min(...group.indexes.map((index) => attributions[index]?.choice.nobody ?? 1));
  const isPlainSpeech = group.spans.some(
    ({ inner }, place) => plain[place] != null && wordsIn(text, inner) >= PLAINLY_SPEECH,
  );
  const likelihood = isPlainSpeech ? Math.max(fitted, weighed?.confidence ?? 0) : fitted;
  const source = certain ?? weighed;
  const enclosed = outer?.chain ?? [];
  if (source === null) return { speaker: null, chain: [], confidence: 0, likelihood };
  const referent = speakerOf(source, around);
  const trust = certain === null && !around.lexicon.isFitted ? UNFITTED : 1;
  const confidence = source.confidence * referent.certainty * trust;
  const sure = certain === null ? likelihood : 1;
  if (confidence < NAMED) return { speaker: null, chain: [], confidence, likelihood: sure };
  const mediators = mediatorsOf(source.mention, source.setting).flatMap((one) => {
    const { name } = speakerOf(one, around);
    return name === referent.name ? [] : [linkOf(text, name, one)];
  });
  return {
    speaker: { name: referent.name, mention: { start: source.mention.start, end: source.mention.end } },
    chain: [
      linkOf(text, referent.name, source),
      ...mediators,
      ...enclosed.filter(({ name }) => name !== referent.name),
    ],
    confidence,
    likelihood: sure,
  };
}

function wordsIn(text: string, { start, end }: Slice): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function heldBy(spans: readonly Span[]): ReadonlyMap<number, readonly Held[]> {
  const held = new Map<number, Held[]>();
  for (const [index, { parent, start, end, inner }] of spans.entries()) {
    if (parent === null) continue;
    const list = held.get(parent);
    if (list === undefined) held.set(parent, [{ start, end, inner, index }]);
    else list.push({ start, end, inner, index });
  }
  return held;
}
