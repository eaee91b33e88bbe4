import type { Block } from '../../dossier/document.ts';
import { overlaps, trimmed } from '../../dossier/slice.ts';
import type { SpeechLexicon } from '../../languages/parts/speechLexicon.ts';
import { introducedSpeaker } from './attributing/announcements.ts';
import type { Attributed } from './attributing/attribute.ts';
import { signatureInside, signatureSpeaker } from './attributing/besideSpeaker.ts';
import type { Certain } from './attributing/certain.ts';
import { bareName } from './naming/bareName.ts';
import { linkOf } from './naming/chain.ts';
import type { Setting } from './parsing/setting.ts';
import { editorialSlices } from './scanning/editorial.ts';
import type { Turn } from './scanning/turn.ts';
import { turnAt } from './scanning/turns.ts';
import { ASSERTED } from './stance/stance.ts';
import type { Statement } from './statement.ts';

/** How sure the label of a turn is. */
export const LABELLED = 0.97;

/** The turns of a document as statements of those whom their labels name. */
export function transcriptStatements(text: string, turns: readonly Turn[]): readonly Statement[] {
  return turns.flatMap(({ name, mention, slices, isGiven }): readonly Statement[] => {
    const [first, last] = [slices[0], slices.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        slices,
        start: first.start,
        end: last.end,
        depth: 0,
        closed: true,
        kind: 'transcript',
        editorial: slices.flatMap((slice) => editorialSlices(text, slice)),
        stance: ASSERTED,
        speaker: { name, mention },
        chain: [{ name, cue: null, ...mention }],
        confidence: isGiven === true ? 1 : LABELLED,
      },
    ];
  });
}

/** Block quotations without marks. Their speaker is the one whom the paragraph before introduces or announces. */
export function unmarkedStatements(
  text: string,
  blocks: readonly Block[],
  marked: readonly Statement[],
  { levels }: Attributed,
  lexicon: SpeechLexicon,
  turns: readonly Turn[],
): readonly Statement[] {
  const settings = new Map(
    levels
      .filter(({ inside }) => inside === null)
      .flatMap((level) => level.settings.map((setting) => [setting.frame.start, setting] as const)),
  );
  return blocks.flatMap((block, at): readonly Statement[] => {
    if (block.kind !== 'blockQuotation') return [];
    const signed = signatureInside(text, settings.get(block.start));
    const slice = trimmed(text, { start: block.start, end: signed?.at ?? block.end });
    if (
      isSignature(settings, blocks, at) ||
      slice.start >= slice.end ||
      turnAt(turns, slice.start) !== undefined ||
      marked.some((one) => overlaps(one, slice) && one.end - one.start > (slice.end - slice.start) / 2)
    )
      return [];
    const before = settings.get(blocks[at - 1]?.start ?? -1);
    const announced = before?.announces === true ? (before.sentences.at(-1)?.cues.at(-1) ?? null) : null;
    const [subject] =
      announced === null
        ? []
        : [...announced.subjects].filter(([, relation]) => relation !== 'listener' && relation !== 'clause');
    const introduced = before === undefined ? null : introducedSpeaker(before, lexicon);
    const below = signed?.certain ?? signatureBelow(settings, blocks, at);
    const found =
      below ??
      introduced ??
      (subject === undefined || before === undefined
        ? null
        : { mention: subject[0], setting: before, cue: announced, confidence: 0.8 });
    const isNamed = found !== null && found.mention.pronoun === null;
    const name = isNamed ? nameOf(text, found, lexicon) : '';
    return [
      {
        slices: [slice],
        ...slice,
        depth: 0,
        closed: true,
        kind: 'block',
        editorial: editorialSlices(text, slice),
        stance: ASSERTED,
        speaker: isNamed ? { name, mention: { start: found.mention.start, end: found.mention.end } } : null,
        chain: isNamed ? [linkOf(text, name, found)] : [],
        confidence: isNamed ? found.confidence : 0,
      },
    ];
  });
}

type Settings = ReadonlyMap<number, Setting>;

/** Who signs a block quotation in the block below it; an undashed name does so only at the end of the quotation. */
function signatureBelow(settings: Settings, blocks: readonly Block[], at: number): Certain | null {
  const below = blocks[at + 1];
  if (below === undefined || below.kind === 'heading') return null;
  const isBare =
    below.kind === 'caption' || (below.kind === 'blockQuotation' && blocks[at + 2]?.kind !== 'blockQuotation');
  return signatureSpeaker(settings.get(below.start), isBare);
}

/** Whether a block quotation is only the name of whoever is quoted above it. */
function isSignature(settings: Settings, blocks: readonly Block[], at: number): boolean {
  return blocks[at - 1]?.kind === 'blockQuotation' && signatureBelow(settings, blocks, at - 1) !== null;
}

/** The words of a mention; of "the poet Ines Holt" the name. */
function nameOf(text: string, { mention, setting }: Certain, lexicon: SpeechLexicon): string {
  const tokens = setting.frame.tokens.slice(mention.first, mention.last + 1);
  const bare = mention.kind === 'name' ? bareName(tokens, lexicon) : tokens;
  return text.slice(bare[0]?.start ?? mention.start, mention.end);
}
