import type { Dossier } from '../../dossier/dossier.ts';
import { foreign, type Piece } from '../../views/model/piece.ts';
import type { Foot, Head, View } from '../../views/model/view.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Block, Card } from './block.ts';
import { drawWords } from './drawWords.ts';
import { inline } from './escape.ts';
import { beginning, longText } from './ownWords.ts';
import { withPins } from './pinButtons.ts';
import { roomOf } from './roomOf.ts';
import { FOOT_ROOM, HEAD_ROOM, OWN_ROOM, ROOMS } from './rooms.ts';
import { drawWithShorter } from './shorterTexts.ts';

/** Draws a view for Discord, as yet of any length. */
export function cardOf(view: View, dossier: Dossier): Card {
  const foot = drawFoot(view.foot);
  const blocks = [
    ...view.blocks.flatMap((block) => (block.room === 'much' ? [] : drawWithShorter(block, dossier))),
    ...inFull(view.head, foot.overflow),
  ];
  return {
    view,
    head: drawHead(view.head),
    // A briefing's passages are pinned already, and have buttons of their own.
    blocks: view.form === 'briefing' ? blocks : withPins(blocks, dossier),
    foot: foot.text,
  };
}

/**
 * The title and what belongs to it. How a question was read after another one is on every page, so that nobody takes the
 * answer for one to something else.
 */
function drawHead({ title, readAfter, lines }: Head): string {
  const read =
    readAfter === undefined
      ? []
      : [
          wording.reply.readAfter<Piece>(
            foreign(readAfter.previous, 'previous question'),
            foreign(readAfter.question, 'question'),
          ),
        ];
  const heading = beginning(title, HEAD_ROOM);
  // Four stars with nothing between them would be shown as such.
  const bold = heading.trim() === '' ? [] : [`**${heading}**`];
  return [...bold, ...[...read, ...lines].map(drawSmall)].join('\n');
}

/** What is too long for its place above or below the blocks. */
function inFull({ title, readAfter }: Head, overflow: string): readonly Block[] {
  const { inFull: whole, readInFull, readAsInFull } = wording.reply;
  const question = readAfter?.question ?? '';
  return [
    ...(roomOf(inline(title.trim())) > HEAD_ROOM ? longText(`-# ${whole}`, title, OWN_ROOM) : []),
    ...(roomOf(inline(question.trim())) > ROOMS.question ? longText(`-# ${readInFull}`, question, OWN_ROOM) : []),
    ...(overflow === '' ? [] : longText(`-# ${readAsInFull}`, overflow, OWN_ROOM)),
  ];
}

/** The lines at the bottom of every page; `overflow` is a reading of the query that is too long to be there. */
function drawFoot({ readAs, counted, lines }: Foot): { readonly text: string; readonly overflow: string } {
  const below = lines.map((line) => drawWords(line));
  const read = readAs === '' ? '' : drawWords(wording.reply.readAs<Piece>(foreign(readAs)));
  const room = FOOT_ROOM - roomOf([counted, ...below, '-# \n-#  — '].join(''));
  const fits = roomOf(read) <= room;
  const first = drawWords(wording.reply.foot<Piece>([fits ? read : '', counted].filter((part) => part !== '')));
  return {
    text: [first, ...below]
      .filter((line) => line !== '')
      .map((line) => `-# ${line}`)
      .join('\n'),
    overflow: fits ? '' : readAs,
  };
}

function drawSmall(words: Parameters<typeof drawWords>[0]): string {
  return `-# ${drawWords(words)}`;
}
