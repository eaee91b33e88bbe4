import { diffWordsWithSpace } from 'diff';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Answer, Result } from '../../json/old.ts';
import type { Block } from './block.ts';
import { citationLine, identifier } from './citationLine.ts';
import type { Mark } from './markUp.ts';
import { type Quotable, quoteInPieces } from './quotation.ts';
import { QUOTATION_ROOM } from './resultBlocks.ts';

type Change = NonNullable<Answer['change']>;

/** The words that stand in the place of the cited ones, where the answer has them as a result. */
export interface Successor {
  readonly result: Result;
  /** Key of the result, for its button. */
  readonly key: string;
}

/** The cited words as they stood and, where something stands in their place, as it reads now; differing words are marked. */
export function changeBlocks(change: Change, dossier: Dossier, successor: Successor | undefined): readonly Block[] {
  const [earlierId, earlierNumber] = splitCitation(change.citation);
  const now = change.now === null ? undefined : quotableNow(change.now, dossier);
  const marks = now === undefined ? { gone: [], added: [] } : differences(change.earlier, now);
  const earlier: Quotable = {
    origin: { document: earlierId, former: earlierNumber },
    text: change.earlier,
    whole: { start: 0, end: change.earlier.length },
  };
  const cited = `— cited as ${identifier(change.citation)}, from ${identifier(change.file)}`;
  return [
    ...quoted(earlier, marks.gone, '**Earlier**', cited),
    ...(now === undefined || change.now === null ? [] : nowBlocks(now, marks.added, change.now, successor)),
  ];
}

function nowBlocks(
  now: Quotable,
  marks: readonly Mark[],
  citation: string,
  successor: Successor | undefined,
): readonly Block[] {
  const below = successor === undefined ? `— ${identifier(citation)}` : citationLine(successor.result);
  const blocks = quoted(now, marks, '**Now**', below);
  if (successor === undefined) return blocks;
  const { key } = successor;
  return blocks.map((block, index) =>
    index === 0
      ? { ...block, result: key, button: { verb: 'context', label: 'Context', key } }
      : { ...block, result: key },
  );
}

function quoted(from: Quotable, marks: readonly Mark[], above: string, below: string): readonly Block[] {
  return quoteInPieces(from, from.whole, marks, QUOTATION_ROOM).map((quotation) => ({
    text: `${above}\n${quotation.line}\n${below}`,
    quotations: [quotation],
  }));
}

function quotableNow(citation: string, dossier: Dossier): Quotable | undefined {
  const [id, number] = splitCitation(citation);
  const document = dossier.document(id);
  const passage = dossier.passage(id, number);
  if (document === undefined || passage === undefined) return undefined;
  return { origin: { document: id }, text: document.text, whole: passage };
}

function splitCitation(citation: string): readonly [string, number] {
  const at = citation.lastIndexOf(':');
  return [citation.slice(0, at), Number(citation.slice(at + 1))];
}

/** Where the words differ, as slices of the two texts. */
function differences(
  earlier: string,
  now: Quotable,
): { readonly gone: readonly Mark[]; readonly added: readonly Mark[] } {
  const gone: Mark[] = [];
  const added: Mark[] = [];
  let before = 0;
  let after = now.whole.start;
  for (const part of diffWordsWithSpace(earlier, now.text.slice(now.whole.start, now.whole.end))) {
    const length = part.value.length;
    if (part.removed) gone.push({ start: before, end: before + length, sign: '~~' });
    if (part.added) added.push({ start: after, end: after + length, sign: '**' });
    if (!part.added) before += length;
    if (!part.removed) after += length;
  }
  return { gone, added };
}
