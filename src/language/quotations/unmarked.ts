import type { Block } from '../../dossier/document.ts';
import { overlaps, type Slice, trimmed } from '../../dossier/slice.ts';
import type { Attributed } from './attribute.ts';
import { introducedSpeaker } from './certain.ts';
import { linkOf } from './chain.ts';
import { editorialSlices } from './editorial.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Statement } from './statement.ts';

/** A name (or Q, A) and a colon at the start of a paragraph. */
const TURN =
  /^\s*((?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’‘-]*(?: (?:(?:al-|el-|of |the |de |van |von |bin )?[\p{Lu}\p{Lo}‘])[\p{L}\p{M}.'’‘-]*){0,4})(?: ?\([^)]{1,40}\))?:\s+(?=\S)/u;
const LONGEST_LABEL = 60;
/** A transcript has so many turns, and one of its speakers comes more than once. */
const FEWEST_TURNS = 3;
/** How sure a label at the head of a turn is. */
const LABELLED = 0.97;

interface Turn extends Slice {
  readonly name: string;
  readonly mention: Slice;
}

/** Turns of a transcript (`NAME: …`), where the document has enough of them to be one. */
export function transcriptStatements(text: string, blocks: readonly Block[], lexicon: Lexicon): readonly Statement[] {
  const turns = blocks.flatMap((block): readonly Turn[] => {
    if (block.kind === 'runningHead' || block.kind === 'heading' || block.kind === 'footnote') return [];
    const match = TURN.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL * 2)));
    const name = match?.[1];
    if (match === null || name === undefined || name.length > LONGEST_LABEL) return [];
    const at = block.start + match[0].indexOf(name);
    const words = trimmed(text, { start: block.start + match[0].length, end: block.end });
    return words.start < words.end ? [{ name, mention: { start: at, end: at + name.length }, ...words }] : [];
  });
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (turns.length < FEWEST_TURNS || ![...counts.values()].some((count) => count > 1)) return [];
  void lexicon;
  return turns.map(({ name, mention, start, end }) => ({
    slices: [{ start, end }],
    start,
    end,
    depth: 0,
    closed: true,
    kind: 'transcript',
    editorial: editorialSlices(text, { start, end }),
    speaker: { name, mention },
    chain: [{ name, cue: null, ...mention }],
    confidence: LABELLED,
  }));
}

/** Block quotations without marks; whoever the paragraph before lets speak is their speaker. */
export function unmarkedStatements(
  text: string,
  blocks: readonly Block[],
  marked: readonly Statement[],
  { levels }: Attributed,
  lexicon: Lexicon,
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
        speaker: isNamed ? { name, mention: { start: found.mention.start, end: found.mention.end } } : null,
        chain: isNamed ? [linkOf(text, name, found)] : [],
        confidence: isNamed ? found.confidence : 0,
      },
    ];
  });
}
