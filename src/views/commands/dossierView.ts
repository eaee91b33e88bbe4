import type { Dossier } from '../../dossier/dossier.ts';
import type { DossierAnswer, DossierStatus, ListedDossier } from '../../team/dossiers/dossierAnswer.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, small, type ViewBlock } from '../model/block.ts';
import { few, foreign, id, moment, type Piece, strongForeign } from '../model/piece.ts';
import type { View } from '../model/view.ts';
import { framed, remarksOf } from '../parts/frame.ts';

/** Most files that could not be read whose names are listed; /source names all. */
const MOST_UNREAD = 5;

/** The dossiers themselves: which may be asked, how it is with one, and what was done. */
export function dossierView(answer: DossierAnswer, dossier: Dossier): View {
  const view = framed(answer, answer.heading, dossier, {
    state: 'found',
    form: 'settings',
    blocks: [...blocksOf(answer, dossier), ...remarksOf(answer)],
  });
  // What could not be read is said where it is asked for.
  return { ...view, foot: { ...view.foot, lines: [] } };
}

function blocksOf(answer: DossierAnswer, dossier: Dossier): readonly ViewBlock[] {
  switch (answer.form) {
    case 'done':
      return [];
    case 'list':
      return answer.dossiers.map(listedBlock);
    case 'status':
      return statusBlocks(answer, dossier);
  }
}

function listedBlock({ name, documents, mayAsk, isShown, chosenBy }: ListedDossier): ViewBlock {
  const words = wording.dossiers;
  return block(
    line(words.listed<Piece>(strongForeign(name, 'listed name'), documents)),
    ...(chosenBy === null ? [] : [small([words.chosenBy[chosenBy]])]),
    ...(mayAsk ? (isShown ? [] : [small([words.askedPrivately])]) : [small([words.onlyManaged])]),
  );
}

function statusBlocks(
  { searched, lastNews, engine, isLooking }: DossierStatus,
  dossier: Dossier,
): readonly ViewBlock[] {
  const words = wording.dossiers;
  const { unread } = dossier;
  const files = unread.map(({ file, reason }) =>
    wording.sources.unreadFile<Piece>(id(file), foreign(reason, 'detail')),
  );
  return [
    block(
      line([words.holds(searched.documents, searched.passages)]),
      small(lastNews === null ? [words.neverNews] : words.lastNews<Piece>(moment(lastNews))),
      small([words.engine[engine]]),
      small([isLooking ? words.isLooking : words.isRead]),
    ),
    ...(unread.length === 0
      ? []
      : [block(line([wording.sources.unread(unread.length)]), small([few(files, MOST_UNREAD)]))]),
  ];
}
