import type { Block } from '../../dossier/document.ts';
import { overlaps, trimmed } from '../../dossier/slice.ts';
import type { SpeechLexicon } from '../../languages/parts/speechLexicon.ts';
import { introducedSpeaker } from './attributing/announcements.ts';
import type { Attributed } from './attributing/attribute.ts';
import { linkOf } from './naming/chain.ts';
import { editorialSlices } from './scanning/editorial.ts';
import { areTurns, type Turn, turnAt } from './scanning/turns.ts';
import { ASSERTED } from './stance/stance.ts';
import type { Statement } from './statement.ts';

/** How sure the label of a turn is. */
export const LABELLED = 0.97;

/** The turns (`NAME: …`) of a document that has enough of them to be a transcript; otherwise none. */
export function transcriptStatements(text: string, blocks: readonly Block[]): readonly Statement[] {
  const turns = blocks.flatMap((block): readonly Turn[] => {
    if (block.kind === 'runningHead' || block.kind === 'heading' || block.kind === 'footnote') return [];
    const turn = turnAt(text, block);
    return turn === null ? [] : [turn];
  });
  if (!areTurns(turns)) return [];
  return turns.map(({ name, mention, start, end }) => ({
    slices: [{ start, end }],
    start,
    end,
    depth: 0,
    closed: true,
    kind: 'transcript',
    editorial: editorialSlices(text, { start, end }),
    stance: ASSERTED,
    speaker: { name, mention },
    chain: [{ name, cue: null, ...mention }],
    confidence: LABELLED,
  }));
}

/** Block quotations without marks. Their speaker is the one whom the paragraph before introduces or announces. */
export function unmarkedStatements(
  text: string,
  blocks: readonly Block[],
  marked: readonly Statement[],
  { levels }: Attributed,
  lexicon: SpeechLexicon,
): readonly Statement[] {
  const settings = new Map((levels[0]?.settings ?? []).map((setting) => [setting.frame.start, setting]));
  return blocks.flatMap((block, at): readonly Statement[] => {
    if (block.kind !== 'blockQuotation') return [];
    const slice = trimmed(text, block);
    if (
      slice.start >= slice.end ||
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
