import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { announcedSpeaker, introducedSpeaker } from '../attributing/announcements.ts';
import type { Attributed } from '../attributing/attribute.ts';
import { labelSpeaker, signatureInside, signatureSpeaker, tagSpeaker } from '../attributing/besideSpeaker.ts';
import type { Certain } from '../attributing/certain.ts';
import { isCutShort, tagBehind } from '../attributing/cutIn.ts';
import { speakerInside } from '../attributing/speakerInside.ts';
import type { SpanGroup } from '../groups.ts';
import type { Held } from '../parsing/frame.ts';
import { isAlone, type Setting } from '../parsing/setting.ts';
import type { WordUse } from '../parsing/wordUse.ts';
import { heldBySpan, type Span } from '../scanning/spans.ts';
import type { FullNames } from './fullNames.ts';

/** What of a document is looked at for speakers whom the wording or the layout names. */
export interface Beside {
  readonly text: string;
  readonly lexicon: SpeechLexicon;
  readonly use: WordUse;
  /** By span, the quotations inside it. */
  readonly held: ReadonlyMap<number, readonly Held[]>;
  /** By setting, the one of the next paragraph, heading or caption of the document. */
  readonly below: ReadonlyMap<Setting, Setting>;
}

/** The first quotation of a statement, with the setting before its own on the same level. */
export interface Opening {
  readonly group: SpanGroup;
  readonly setting: Setting;
  readonly token: number;
  readonly before: Setting | undefined;
  /** The full names of the document. */
  readonly names: FullNames;
}

/** Collects what {@link certainSpeaker} looks at. */
export function besideOf(text: string, spans: readonly Span[], read: Attributed, lexicon: SpeechLexicon): Beside {
  return { text, lexicon, use: read.use, held: heldBySpan(spans), below: settingsBelow(read) };
}

/** The speaker whom the wording or the layout names without weights: whoever cuts in, a cue inside the marks, a tag, a label, a signature, an announcement. Null if none does. */
export function certainSpeaker({ group, setting, token, before, names }: Opening, beside: Beside): Certain | null {
  const { text, lexicon, below } = beside;
  const isOpening = setting.frame.tokens[0]?.span === setting.frame.tokens[token]?.span;
  return (
    (isCutShort(text, setting, token - 1) ? tagBehind(setting, token) : null) ??
    speakerInsideGroup(group, beside) ??
    (group.spans[0]?.isDialogue === true ? tagSpeaker(setting, token, lexicon) : null) ??
    labelSpeaker(text, setting, token, lexicon, names) ??
    (isOpening ? speakerBelow(text, group, setting, below.get(setting)) : null) ??
    (isOpening ? speakerBefore(before, setting, lexicon) : null)
  );
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

function speakerInsideGroup(group: SpanGroup, { text, lexicon, use, held }: Beside): Certain | null {
  // A cue inside a statement of many paragraphs counts for its own sentence only.
  if (group.spans.length > 2) return null;
  for (const [place, index] of group.indexes.entries()) {
    const span = group.spans[place];
    const found = span === undefined ? null : speakerInside(text, span, held.get(index) ?? [], lexicon, use);
    if (found !== null) return found;
  }
  return null;
}
