import { diffWordsWithSpace } from 'diff';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import { formerOf } from '../../lookup/formerOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, quoteLine, type TextLine, type ViewBlock } from '../model/block.ts';
import { id, strong } from '../model/piece.ts';
import type { Mark, Quote } from '../model/quote.ts';
import { type Cited, fullCitationLine } from './cited.ts';

/** Cited words that are not in the dossier any more: id of the document and number of the passage as they were cited. */
export interface Former {
  readonly document: string;
  readonly passage: number;
}

/** What took their place. */
export interface Successor extends Cited {
  /** Key of the result that it is in the answer, for its action; null if it is none. */
  readonly key: string | null;
}

/** The cited words as they were and, if something took their place, as it reads now; differing words are marked. */
export function changeBlocks(former: Former, successor: Successor | null, dossier: Dossier): readonly ViewBlock[] {
  const { text: earlier, file } = formerOf(former, dossier);
  const now = successor === null ? null : wordsOf(successor);
  const marks = now === null ? { gone: [], added: [] } : differences(earlier, now.text, now.start);
  const whole = { start: 0, end: earlier.length };
  const origin = { document: former.document, former: former.passage };
  const cited = wording.change.citedAs(id(citationOf({ document: former.document, number: former.passage })), id(file));
  return [
    quoted(
      { origin, slice: whole, whole, marks: marks.gone, role: 'passage' },
      wording.change.earlier,
      line(cited, 'each'),
    ),
    ...(successor === null ? [] : [nowBlock(successor, marks.added)]),
  ];
}

function nowBlock(successor: Successor, marks: readonly Mark[]): ViewBlock {
  const { document, passage, key } = successor;
  const whole = { start: passage.start, end: passage.end };
  const below =
    key === null ? line(wording.change.at(id(citationOf(passage))), 'each') : unnumbered(fullCitationLine(successor));
  const shown = quoted(
    { origin: { document: document.id }, slice: whole, whole, marks, role: 'passage' },
    wording.change.now,
    below,
  );
  return key === null ? shown : { ...shown, result: key, actions: [{ act: 'context', key }] };
}

function unnumbered({ words }: TextLine): TextLine {
  return line(words, 'each');
}

function quoted(quote: Quote, above: string, below: TextLine): ViewBlock {
  return block(line([strong(above)], 'each'), quoteLine(quote), below);
}

function wordsOf({ document, passage }: Cited): { readonly text: string; readonly start: number } {
  return { text: document.text.slice(passage.start, passage.end), start: passage.start };
}

/** The differing words, as slices of the two texts; `offset` is where the second begins in its document. */
function differences(
  earlier: string,
  now: string,
  offset: number,
): { readonly gone: readonly Mark[]; readonly added: readonly Mark[] } {
  const gone: Mark[] = [];
  const added: Mark[] = [];
  let before = 0;
  let after = offset;
  for (const part of diffWordsWithSpace(earlier, now)) {
    const length = part.value.length;
    if (part.removed) gone.push({ start: before, end: before + length, as: 'gone' });
    if (part.added) added.push({ start: after, end: after + length, as: 'added' });
    if (!part.added) before += length;
    if (!part.removed) after += length;
  }
  return { gone, added };
}
