import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { announcedSpeaker, introducedSpeaker } from '../attributing/announcements.ts';
import type { Attributed } from '../attributing/attribute.ts';
import { labelSpeaker, signatureInside, signatureSpeaker, tagSpeaker } from '../attributing/besideSpeaker.ts';
import type { Certain } from '../attributing/certain.ts';
import { isCutShort, tagBehind } from '../attributing/cutIn.ts';
import { speakerInside } from '../attributing/speakerInside.ts';
import type { SpanGroup } from '../groups.ts';
import type { Held } from '../parsing/frame.ts';
import type { Setting } from '../parsing/setting.ts';
import { type WordUse, wordUseOf } from '../parsing/wordUse.ts';
import { heldBySpan, type Span } from '../scanning/spans.ts';
import { type Turn, turnAt } from '../scanning/turns.ts';
import { firstSentencesOf } from './firstSentences.ts';
import { type Referents, referentsOf } from './referents.ts';
import type { Surroundings } from './speakers.ts';
import { labelledSpeech, type Speech, speechOf } from './speech.ts';

/**
 * Names the speaker of each statement, by its first span. Outer statements come first, since inner ones depend on them.
 */
export function nameSpeakers(
  text: string,
  spans: readonly Span[],
  groups: readonly SpanGroup[],
  read: Attributed,
  lexicon: SpeechLexicon,
  turns: readonly Turn[] = [],
): ReadonlyMap<number, Speech> {
  const groupOf = new Map<number, SpanGroup>();
  for (const group of groups) for (const index of group.indexes) groupOf.set(index, group);
  const named = new Map<number, Speech>();
  const all = read.levels.flatMap(({ settings }) => settings);
  const frames = all.map(({ frame }) => frame);
  const { names, genders } = referentsOf(
    text,
    all.toSorted((a, b) => a.frame.start - b.frame.start),
    lexicon,
  );
  const below = settingsBelow(read);
  const inside: Inside = { text, lexicon, use: wordUseOf(frames, lexicon), held: heldBySpan(spans) };
  for (const level of read.levels) {
    const referents: Referents = { ...referentsOf(text, level.settings, lexicon), names, genders };
    const firstSentence = firstSentencesOf(level);
    const enclosing = level.inside === null ? undefined : named.get(groupOf.get(level.inside)?.head ?? -1);
    let lastSpeaker: string | null = null;
    let turn: Turn | undefined;
    for (const [place, setting] of level.settings.entries()) {
      const own = level.inside === null ? turnAt(turns, setting.frame.start) : undefined;
      if (own !== turn) lastSpeaker = null;
      turn = own;
      const outer = own === undefined ? enclosing : labelledSpeech(own.name, own.mention, []);
      for (const [token, { kind, span: index }] of setting.frame.tokens.entries()) {
        if (kind !== 'quotation') continue;
        const group = groupOf.get(index);
        if (group === undefined || group.head !== index) continue;
        const label = group.spans[0]?.label ?? null;
        if (label !== null) {
          const name = text.slice(label.start, label.end);
          named.set(group.head, labelledSpeech(name, label, outer?.chain ?? []));
          lastSpeaker = name;
          continue;
        }
        const around: Surroundings = {
          text,
          lexicon,
          referents,
          firstSentence,
          lastSpeaker,
          enclosing: outer?.speaker?.name ?? null,
          isInside: level.inside !== null || own !== undefined,
        };
        const isOpening = setting.frame.tokens[0]?.span === index;
        const before = isOpening ? level.settings[place - 1] : undefined;
        if (isCutShort(text, setting, token)) {
          named.set(group.head, { speaker: null, chain: [], confidence: 0, likelihood: 1 });
          continue;
        }
        const certain =
          (isCutShort(text, setting, token - 1) ? tagBehind(setting, token) : null) ??
          speakerInsideGroup(group, inside) ??
          (group.spans[0]?.isDialogue === true ? tagSpeaker(setting, token, lexicon) : null) ??
          labelSpeaker(text, setting, token, lexicon, names) ??
          (isOpening ? speakerBelow(text, group, setting, below.get(setting)) : null) ??
          speakerBefore(before, setting, lexicon);
        const speech = speechOf(text, group, read, certain, around, outer);
        named.set(group.head, speech);
        if (speech.speaker !== null) lastSpeaker = speech.speaker.name;
      }
    }
  }
  return named;
}

/** The speaker whom the paragraph before a quotation introduces or announces; null if there is none. */
function speakerBefore(before: Setting | undefined, setting: Setting, lexicon: SpeechLexicon): Certain | null {
  if (before === undefined) return null;
  return introducedSpeaker(before, lexicon) ?? (isAlone(setting) ? announcedSpeaker(before) : null);
}

/** By setting, the one of the next paragraph, heading or caption of the document. */
function settingsBelow({ levels }: Attributed): ReadonlyMap<Setting, Setting> {
  const row = levels
    .filter(({ inside }) => inside === null)
    .flatMap(({ settings }) => settings)
    .toSorted((a, b) => a.frame.start - b.frame.start);
  const next = new Map<Setting, Setting>();
  for (const [at, setting] of row.slice(1).entries()) {
    const above = row[at];
    if (above !== undefined) next.set(above, setting);
  }
  return next;
}

/** Who signs the last paragraph of a quotation that has its paragraphs for itself; null if nobody does. */
function speakerBelow(text: string, group: SpanGroup, setting: Setting, next: Setting | undefined): Certain | null {
  const inside = signatureInside(text, setting);
  if (
    inside !== null &&
    setting.frame.tokens[1]?.start !== undefined &&
    setting.frame.tokens[0]?.kind === 'quotation'
  ) {
    return setting.frame.tokens[1].start >= inside.at ? inside.certain : null;
  }
  if (!isAlone(setting) || group.spans.length > 1 || next?.isHeading === true) return null;
  return signatureSpeaker(next, false);
}

/** Whether the paragraph has no words but quotations. */
function isAlone({ frame }: Setting): boolean {
  return !frame.tokens.some(({ kind }) => kind === 'word');
}

/** What the search for a cue inside the quoted words needs. */
interface Inside {
  readonly text: string;
  readonly lexicon: SpeechLexicon;
  readonly use: WordUse;
  /** By span, the quotations inside it. */
  readonly held: ReadonlyMap<number, readonly Held[]>;
}

function speakerInsideGroup(group: SpanGroup, { text, lexicon, use, held }: Inside): Certain | null {
  // A cue inside a statement of many paragraphs counts for its own sentence only.
  if (group.spans.length > 2) return null;
  for (const [place, index] of group.indexes.entries()) {
    const span = group.spans[place];
    const found = span === undefined ? null : speakerInside(text, span, held.get(index) ?? [], lexicon, use);
    if (found !== null) return found;
  }
  return null;
}
