import type { Block } from '../../dossier/document.ts';
import { overlaps, trimmed } from '../../dossier/slice.ts';
import type { SpeechLexicon } from '../../languages/parts/speechLexicon.ts';
import { introducedSpeaker } from './attributing/announcements.ts';
import type { Attributed } from './attributing/attribute.ts';
import { linkOf } from './naming/chain.ts';
import { editorialSlices } from './scanning/editorial.ts';
import type { Turn } from './scanning/turns.ts';
import { ASSERTED } from './stance/stance.ts';
import type { Statement } from './statement.ts';

/** How sure the label of a turn is. */
export const LABELLED = 0.97;

/** The turns of a document as statements of those whom their labels name. */
export function transcriptStatements(text: string, turns: readonly Turn[]): readonly Statement[] {
  return turns.flatMap(({ name, mention, slices }): readonly Statement[] => {
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
        confidence: LABELLED,
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
  const settings = new Map((levels[0]?.settings ?? []).map((setting) => [setting.frame.start, setting]));
  return blocks.flatMap((block, at): readonly Statement[] => {
    if (block.kind !== 'blockQuotation') return [];
    const slice = trimmed(text, block);
    if (
      slice.start >= slice.end ||
      turns.some((turn) => turn.slices.some((part) => overlaps(part, slice))) ||
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
    const found =
      introduced ??
      (subject === undefined || before === undefined
        ? null
        : { mention: subject[0], setting: before, cue: announced, confidence: 0.8 });
    const isNamed = found !== null && found.mention.pronoun === null;
    const name = isNamed ? text.slice(found.mention.start, found.mention.end) : '';
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
