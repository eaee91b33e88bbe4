import { type AsideShown, beginningsOfAsides } from '../../dossier/beginningsOfAsides.ts';
import type { Aside } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, remark, titled, type ViewBlock } from '../model/block.ts';
import { day, foreign, type Piece } from '../model/piece.ts';

/** More of a document's comments than this are read in the file itself. */
const ROOM = { most: 10, characters: 400 };

/** What is beside a document's text. It is never set off as the document's words are. */
export function asideBlocks(asides: readonly Aside[]): readonly ViewBlock[] {
  const { shown, more } = beginningsOfAsides(asides, ROOM);
  const blocks = [...shown.map(asideBlock), ...(more > 0 ? [remark(wording.asides.more(more))] : [])];
  return blocks.length === 0 ? [] : titled(wording.asides.title, blocks);
}

function asideBlock({ kind, text, cut, author, date }: AsideShown): ViewBlock {
  const { kinds, label, by, longer } = wording.asides;
  const who = by<Piece>(author === undefined ? null : foreign(author, 'name'), date === undefined ? null : day(date));
  return block({
    kind: 'long',
    label: label<Piece>(kinds[kind], who),
    text: cut === 0 ? text : text + longer(cut),
    isSmall: true,
  });
}
